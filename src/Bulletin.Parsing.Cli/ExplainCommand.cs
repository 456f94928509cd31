using System.CommandLine;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin explain FILE</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var file = new Argument<string>("FILE") { Description = "A bulletin (.txt, .md)." };
        var date = InputOptions.Date();
        var encoding = InputOptions.Encoding();
        var command = new Command("explain", "Shows what was found in a bulletin: its text with the mentions marked, and the rule that found each. Example: bulletin explain 20240301.md")
        {
            file, date, encoding,
        };
        command.SetAction(result =>
        {
            var options = new BulletinParserOptions { PublicationDate = result.GetValue(date), Reading = new ReadingOptions { Encoding = result.GetValue(encoding) } };
            if (IssueReader.Create(options, error) is not { } reader) return BulletinCommand.WrongUsage;
            if (!reader.TryRead(result.GetValue(file)!, out var issue)) return BulletinCommand.SomeFailed;
            new Explanation(output, TerminalStyle.For(output)).Write(issue);
            return BulletinCommand.Done;
        });
        return command;
    }
}
