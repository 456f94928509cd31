using Bulletin.Parsing.Export;

namespace Bulletin.Parsing.Cli;

/// <summary>What <c>--format</c> may name: how issues are written, and into how many files.</summary>
internal sealed record OutputFormat(string Name, string Extension, string Description)
{
    /// <summary>All formats. To add one, add a line here.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("json", ".json", "one issue, indented") { ToStream = stream => new IssueJsonExporter(stream, indented: true), IsOneIssue = true },
        new("ndjson", ".ndjson", "one issue a line") { ToStream = stream => new IssueJsonExporter(stream, indented: false) },
        new("text", ".txt", "headlines and bodies for reading") { ToStream = stream => new ReadableTextExporter(stream) },
        new("jsonld", ".jsonld", "schema.org as JSON-LD") { ToStream = stream => new JsonLdExporter(stream) },
        new("ftm", ".ftm.json", "FollowTheMoney entities, one a line") { ToStream = stream => new FollowTheMoneyExporter(stream) },
        new("annotation", ".jsonld", "W3C Web Annotations") { ToStream = stream => new WebAnnotationExporter(stream) },
        new("brat", ".ann", "brat stand-off, a .txt and an .ann for each input; needs -o FOLDER") { ToFolder = folder => new BratExporter(folder) },
        new("csv", ".csv", "ten tables; needs -o FOLDER") { ToFolder = folder => new CsvExporter(folder) },
        new("graphml", ".graphml", "who met whom, one graph of all inputs") { ToStream = stream => new GraphMlExporter(stream), IsWhole = true },
        new("gexf", ".gexf", "the same for Gephi") { ToStream = stream => new GexfExporter(stream), IsWhole = true },
    ];

    /// <summary>Writes to one stream; null for formats of several files.</summary>
    public Func<Stream, IIssueExporter>? ToStream { get; init; }

    /// <summary>Writes several files into a folder; null for formats of one file.</summary>
    public Func<string, IIssueExporter>? ToFolder { get; init; }

    /// <summary>True when one output holds exactly one issue.</summary>
    public bool IsOneIssue { get; init; }

    /// <summary>True when all inputs make one output that cannot be divided.</summary>
    public bool IsWhole { get; init; }

    public static OutputFormat Find(string name) => All.First(format => format.Name == name);
}
