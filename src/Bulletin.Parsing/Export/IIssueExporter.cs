using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>Writes issues, one after the other, in one format. Implement it for a format of your own.</summary>
/// <remarks>
/// An exporter holds no more than one issue at a time (graphs hold their people and meetings) and writes each as it comes. It is used by one thread;
/// <see cref="IDisposable.Dispose"/> writes what ends the output and leaves a stream that it was given open.
/// </remarks>
public interface IIssueExporter : IDisposable
{
    /// <summary>Writes one issue.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="name">What the input is called, for example its file name; ids and file names are made from it, so it must differ between issues and be the same in every run.</param>
    void Write(BulletinIssue issue, string name);
}
