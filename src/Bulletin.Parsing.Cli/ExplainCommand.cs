using System.CommandLine;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin explain FILE</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output, TextWriter error, Func<Stream> input)
    {
        var file = new Argument<string>("FILE") { Description = "A bulletin (.txt, .md, .htm, .html, .shtml); - is standard input." };
        var command = new Command("explain", "Shows what was found in a bulletin: its text with the mentions marked, and the rule that found each.") { file };
        var options = new InputOptions(command);
        command.SetAction(result =>
        {
            if (IssueReader.Create(() => options.Read(result), error, input) is not { } reader) return BulletinCommand.WrongUsage;
            if (!reader.TryRead(result.GetValue(file)!, out var issue)) return BulletinCommand.SomeFailed;
            new Explanation(output, TerminalStyle.For(output)).Write(issue);
            return BulletinCommand.Done;
        });
        return command;
    }
}
