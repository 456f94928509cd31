using System.CommandLine;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin parse PATH...</c>.</summary>
internal static class ParseCommand
{
    public static Command Create(TextWriter output, TextWriter error, Func<Stream> input)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders with bulletins (.txt, .md, .htm, .html, .shtml); a folder is read with all its subfolders; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = string.Join("; ", OutputFormat.All.Select(known => $"{known.Name}: {known.Description}")) + ".", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. OutputFormat.All.Select(known => known.Name)]);
        format.HelpName = "FORMAT";
        var target = new Option<string?>("-o", "--output") { Description = "File to write to; a folder, or a name that ends in /, for one file each (json: always when there are several inputs). Default: standard output.", HelpName = "FILE|FOLDER" };
        var command = new Command("parse", "Parses bulletins.") { paths, format };
        var options = new InputOptions(command);
        command.Options.Add(target);
        command.SetAction(result => IssueReader.Create(() => options.Read(result), error, input) is { } reader
            ? new ParseRun(reader, output, error) { Format = OutputFormat.Find(result.GetValue(format)!), Target = result.GetValue(target) }.Execute(result.GetValue(paths)!)
            : BulletinCommand.WrongUsage);
        return command;
    }
}
