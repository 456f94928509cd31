using System.CommandLine;
using Bulletin.Parsing.Reading;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Cli;

/// <summary><c>bulletin parse PATH...</c>.</summary>
internal static class ParseCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders with bulletins (.txt, .md, .htm, .html, .shtml); a folder is read with all its subfolders.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "json: one issue, indented; ndjson: one issue a line; text: headlines and bodies for reading.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "ndjson", "text");
        var input = new Option<InputFormat>("--input") { Description = "What the inputs are: auto (told by their beginning), text, html.", DefaultValueFactory = _ => InputFormat.Auto };
        input.AcceptOnlyFromAmong("auto", "text", "html");
        var date = new Option<LocalDate?>("--date")
        {
            Description = "Day of publication, YYYY-MM-DD, when you know it better than the text.",
            CustomParser = result =>
            {
                var parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
                if (parsed.Success) return parsed.Value;
                result.AddError($"--date must be a day as YYYY-MM-DD, not \"{result.Tokens[0].Value}\".");
                return null;
            },
        };
        var encoding = new Option<string?>("--encoding") { Description = "Encoding of the files: utf-8, gb18030 (gbk, gb2312), big5, utf-16le, utf-16be. Default: detected." };
        var target = new Option<string?>("-o", "--output") { Description = "File to write to; with several inputs, the folder for one NAME.json each." };
        var command = new Command("parse", "Parses bulletins. Example: bulletin parse 20240301.md --format json")
        {
            paths, format, input, date, encoding, target,
        };
        command.SetAction(result => new ParseRun(output, error)
        {
            Format = result.GetValue(format)!,
            Input = result.GetValue(input),
            Date = result.GetValue(date),
            Encoding = result.GetValue(encoding),
            Target = result.GetValue(target),
        }.Execute(result.GetValue(paths)!));
        return command;
    }
}
