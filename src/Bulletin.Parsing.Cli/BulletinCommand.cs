using System.CommandLine;
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
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Parses Chinese official bulletins into articles, people, organizations and events.");
        root.Subcommands.Add(ParseCommand.Create(output, error));
        root.Subcommands.Add(ExplainCommand.Create(output, error));
        root.Subcommands.Add(ArchiveCommand.Create(error));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors) error.WriteLine($"bulletin: {problem.Message}");
            error.WriteLine($"Try: bulletin {(parsed.CommandResult.Command == root ? string.Empty : $"{parsed.CommandResult.Command.Name} ")}--help");
            return WrongUsage;
        }
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }
}
