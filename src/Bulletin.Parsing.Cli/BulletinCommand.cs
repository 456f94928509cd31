using System.CommandLine;
using System.CommandLine.Help;
using Bulletin.Parsing.Cli.Archive;

namespace Bulletin.Parsing.Cli;

/// <summary>The <c>bulletin</c> command: its verbs, its help and its exit codes.</summary>
/// <remarks>Exit codes: 0 all parsed; 1 some input could not be read, the others were written; 2 wrong usage; 3 an archive run ended before its end and can be continued.</remarks>
public static class BulletinCommand
{
    internal const int Done = 0;
    internal const int SomeFailed = 1;
    internal const int WrongUsage = 2;
    internal const int Unfinished = 3;

    /// <summary>Runs the command line <paramref name="args"/>; results go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error) => Run(args, output, error, Console.OpenStandardInput);

    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Func<Stream> input)
    {
        var root = new RootCommand("Parses Chinese official bulletins into articles, people, organizations and events.");
        root.Subcommands.Add(ParseCommand.Create(output, error, input));
        root.Subcommands.Add(ExplainCommand.Create(output, error, input));
        root.Subcommands.Add(ViewCommand.Create(output, error, input));
        root.Subcommands.Add(ArchiveCommand.Create(error));
        root.Subcommands.Add(GoldCommand.Create(output, error));
        root.Subcommands.Add(CompletionCommand.Create(output));
        foreach (var option in root.Options)
        {
            if (option is HelpOption help) help.Action = new CommandExamples((HelpAction)help.Action!);
            else if (option is VersionOption version) version.Action = new VersionLine();
        }
        var parsed = root.Parse(args);
        // A line that a shell asks to complete is unfinished, and no mistake.
        var isSuggestion = args.Count > 0 && args[0].StartsWith("[suggest", StringComparison.Ordinal);
        string[] problems = isSuggestion ? [] : [.. UsageProblems.Of(parsed)];
        if (problems.Length > 0)
        {
            foreach (var problem in problems) error.WriteLine($"bulletin: {problem}");
            error.WriteLine($"Try: bulletin {(parsed.CommandResult.Command == root ? string.Empty : $"{parsed.CommandResult.Command.Name} ")}--help");
            return WrongUsage;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }
}
