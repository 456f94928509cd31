using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Archive;

/// <summary>Parses entries; what cannot be parsed becomes a failure, never an exception.</summary>
internal sealed class EntryParser(ArchiveOptions options)
{
    private readonly BulletinParser _parser = new(options.Parser);
    private readonly BulletinParser _pages = new(options.Parser with { Format = InputFormat.Html });

    public ArchiveResult Parse(ArchiveEntry entry)
    {
        entry.Load();
        var result = new ArchiveResult { Entry = entry.Name, Offset = entry.Offset, Length = entry.Content.Length };
        if (entry.Failure is not null) return result with { Failure = entry.Failure };
        try
        {
            return entry.IsJsonLine ? ParseLine(entry, result) : Finish(result, _parser.Parse(entry.Content.Span, entry.Name));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The parser promises not to throw. Should it, a run of days must not end for one page.
            return result with { Failure = new(ArchiveFailureKind.ParserFault, $"The parser failed: {exception.GetType().Name}: {exception.Message}", entry.Offset) };
        }
    }

    private ArchiveResult ParseLine(ArchiveEntry entry, ArchiveResult result)
    {
        using var line = JsonLine.Read(entry.Content.Span, options.JsonLines);
        result = result with { Id = line.Id, Length = line.Content?.Memory.Length ?? 0 };
        if (line.Problem is not null) return result with { Failure = new(ArchiveFailureKind.NotText, line.Problem, entry.Offset) };
        return Finish(result, (line.IsHtml ? _pages : _parser).Parse(line.Content!.Memory.Span, line.Date ?? entry.Name));
    }

    // As in bulletin parse: an error and no article means that nothing could be read.
    private static ArchiveResult Finish(ArchiveResult result, BulletinIssue issue)
    {
        if (issue.Articles.Count > 0) return result with { Issue = issue };
        foreach (var diagnostic in issue.Diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
                return result with { Failure = new(ArchiveFailureKind.NotText, $"{diagnostic.Message} ({diagnostic.Id})", result.Offset) };
        }
        return result with { Issue = issue };
    }
}
