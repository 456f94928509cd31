using System.CommandLine;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin explain FILE</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE") { Description = "A bulletin (.txt, .md, .htm, .html, .shtml)." };
        var command = new Command("explain", "Shows what was found in a bulletin: its text with the mentions marked, and the rule that found each. Example: bulletin explain 20240301.md") { file };
        var input = new InputOptions(command);
        command.SetAction(result =>
        {
            if (IssueReader.Create(() => input.Read(result), error) is not { } reader) return BulletinCommand.WrongUsage;
            if (!reader.TryRead(result.GetValue(file)!, out var issue)) return BulletinCommand.SomeFailed;
            new Explanation(output, TerminalStyle.For(output)).Write(issue);
            return BulletinCommand.Done;
        });
        return command;
    }
}
