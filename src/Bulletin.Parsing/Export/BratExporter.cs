using System.Text;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Issues as brat stand-off: for each the text (<c>.txt</c>) and its annotations (<c>.ann</c>), and once the types (<c>annotation.conf</c>) and how they are shown (<c>visual.conf</c>), to be corrected by hand.</summary>
/// <remarks><see cref="BratGold"/> reads what was corrected as gold. What has no place in the text is not written.</remarks>
public sealed class BratExporter : IIssueExporter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Func<string, Stream> _open;
    private bool _isConfigured;

    /// <summary>Writes into <paramref name="folder"/>, which is made when it does not exist. Files of the same name are replaced.</summary>
    public BratExporter(string folder)
        : this(new OutputFolder(folder).Create)
    {
    }

    /// <summary>Writes each file to the stream that <paramref name="open"/> gives for its name; the streams are closed.</summary>
    public BratExporter(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _open = open;
    }

    /// <inheritdoc />
    public void Write(BulletinIssue issue, string name)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!_isConfigured)
        {
            WriteText("annotation.conf", BratConfiguration.Text);
            WriteText("visual.conf", BratVisual.Text);
        }
        _isConfigured = true;
        WriteText($"{name}.txt", issue.Text);
        using var annotations = new StreamWriter(_open($"{name}.ann"), Utf8) { NewLine = "\n" };
        var lines = new BratLines(issue.Text, annotations);
        foreach (var article in issue.Articles) new BratArticle(issue, article, lines).Write();
    }

    /// <summary>Nothing is left to be written.</summary>
    public void Dispose()
    {
    }

    private void WriteText(string name, string text)
    {
        using var writer = new StreamWriter(_open(name), Utf8);
        writer.Write(text);
    }
}
