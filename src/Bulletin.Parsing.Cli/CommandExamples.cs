using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Bulletin.Parsing.Cli;

/// <summary>Help with examples behind it: what people type, each with what it does.</summary>
internal sealed class CommandExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["bulletin"] =
        [
            "bulletin parse 20240301.md                          one bulletin as JSON",
            "bulletin explain 20240301.md                        its text with all that was found, and by which rule",
            "bulletin parse papers --format gexf -o who.gexf     who met whom, over a whole folder",
        ],
        ["parse"] =
        [
            "bulletin parse 20240301.md",
            "bulletin parse papers -o results                    one JSON file for each input",
            "bulletin parse papers --format ndjson -o a.ndjson   one issue a line",
            "bulletin parse papers --format csv -o tables        ten tables for a spreadsheet or a database",
            "bulletin parse page.html --date 2024-03-01 --home 崇川区",
            "curl -s ADDRESS | bulletin parse -                  standard input",
        ],
        ["explain"] = ["bulletin explain 20240301.md", "bulletin explain page.html --home 南通市崇川区"],
        ["view"] = ["bulletin view 20240301.md -o issue.html", "bulletin view papers -o papers.html"],
        ["archive"] =
        [
            "bulletin archive papers.tar.gz -o out                    JSON lines, in shards",
            "bulletin archive papers -o out --format parquet          ten tables for DuckDB, Spark or pandas",
            "bulletin archive papers -o out --shard 0/4               the first of four machines; then --merge",
        ],
        ["gold"] = ["bulletin parse 20240301.md --format brat -o brat", "bulletin gold brat/20240301.md.ann > gold/20240301.json"],
        ["completion"] =
        [
            "bulletin completion bash >> ~/.bashrc",
            "bulletin completion zsh >> ~/.zshrc",
            "bulletin completion fish > ~/.config/fish/completions/bulletin.fish",
            "bulletin completion powershell >> $PROFILE",
        ],
    };

    /// <summary>The names of the commands that have examples.</summary>
    public static IEnumerable<string> Commands => Examples.Keys;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var name = parseResult.CommandResult.Command is RootCommand ? "bulletin" : parseResult.CommandResult.Command.Name;
        output.WriteLine("Examples:");
        foreach (var example in Examples[name]) output.WriteLine($"  {example}");
        output.WriteLine();
        return code;
    }
}
