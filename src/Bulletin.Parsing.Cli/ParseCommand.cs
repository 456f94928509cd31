using System.CommandLine;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin parse PATH...</c>.</summary>
internal static class ParseCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders with bulletins (.txt, .md); a folder is read with all its subfolders.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "json: one issue, indented; ndjson: one issue a line; text: headlines and bodies for reading.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "ndjson", "text");
        var date = InputOptions.Date();
        var encoding = InputOptions.Encoding();
        var target = new Option<string?>("-o", "--output") { Description = "File to write to; with several inputs, the folder for one NAME.json each." };
        var command = new Command("parse", "Parses bulletins. Example: bulletin parse 20240301.md --format json")
        {
            paths, format, date, encoding, target,
        };
        command.SetAction(result => new ParseRun(output, error)
        {
            Format = result.GetValue(format)!,
            Date = result.GetValue(date),
            Encoding = result.GetValue(encoding),
            Target = result.GetValue(target),
        }.Execute(result.GetValue(paths)!));
        return command;
    }
}
