namespace Bulletin.Parsing.Cli.Archive;

/// <summary>A file under a temporary name until it is whole and on the disk.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string _temporary;
    private readonly string _final;
    private readonly FileStream _file;
    private bool _isFinished;

    public PendingFile(string temporary, string folder, string name, Func<Stream, Stream> between, int bufferLength)
    {
        _temporary = temporary;
        _final = Path.Combine(folder, name);
        Name = name;
        _file = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferLength);
        Stream = between(_file);
    }

    /// <summary>Its place in the output folder.</summary>
    public string Name { get; }

    /// <summary>Where to write its content.</summary>
    public Stream Stream { get; }

    /// <summary>Its length, once finished.</summary>
    public long Length { get; private set; }

    /// <summary>Puts all of it on the disk.</summary>
    public void Finish()
    {
        Stream.Flush();
        _file.Flush(flushToDisk: true);
        Length = _file.Length;
        _file.Dispose();
        _isFinished = true;
    }

    /// <summary>Gives it its name, in place of an older file.</summary>
    public void Publish()
    {
        if (!_isFinished) throw new InvalidOperationException("The file is not finished.");
        Directory.CreateDirectory(Path.GetDirectoryName(_final)!);
        File.Move(_temporary, _final, overwrite: true);
    }

    public void Dispose() => _file.Dispose();
}
