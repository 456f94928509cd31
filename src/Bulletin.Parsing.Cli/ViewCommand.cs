using System.CommandLine;
using Bulletin.Parsing.Cli.View;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin view PATH...</c>.</summary>
internal static class ViewCommand
{
    public static Command Create(TextWriter output, TextWriter error, Func<Stream> stdin)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders with bulletins (.txt, .md, .htm, .html, .shtml); a folder is read with all its subfolders; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string?>("-o", "--output") { Description = "File to write the page to. Default: standard output.", HelpName = "FILE" };
        var command = new Command("view", "Makes one page to look at bulletins in a browser: what was found marked in the text, events as a timeline, who met whom.") { paths };
        var input = new InputOptions(command);
        command.Options.Add(target);
        command.SetAction(result => IssueReader.Create(() => input.Read(result), error, stdin) is { } reader
            ? new ViewRun(reader, output, error) { Target = result.GetValue(target) }.Execute(result.GetValue(paths)!)
            : BulletinCommand.WrongUsage);
        return command;
    }
}
