using System.CommandLine;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Reading;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Cli;

/// <summary>The options of every verb that reads bulletins: what a caller may know better than the input.</summary>
internal sealed class InputOptions
{
    private readonly Option<InputFormat> _input = new("--input") { Description = "What the inputs are: text, html, or auto, which is the default: told by their beginning." };

    private readonly Option<LocalDate?> _date = new("--date")
    {
        Description = "Day of publication, when you know it better than the text.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (parsed.Success) return parsed.Value;
            result.AddError($"--date must be a day as YYYY-MM-DD, not \"{result.Tokens[0].Value}\".");
            return null;
        },
    };

    private readonly Option<string?> _home = new("--home") { Description = "Division that the bulletins are at home in, when you know it: 崇川区, or 南通市崇川区 where several share a name. Default: detected.", HelpName = "DIVISION" };

    private readonly Option<string?> _encoding = new("--encoding") { Description = "Encoding of the files: utf-8, gb18030 (gbk, gb2312), big5, utf-16le, utf-16be. Default: detected.", HelpName = "NAME" };

    private readonly Option<string[]> _lexicon = new("--lexicon") { Description = "File with words of your own, one a line: word, tab, kind (docs/lexicon.md). May be given more than once.", Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };

    /// <summary>A verb with these options.</summary>
    public InputOptions(Command command)
    {
        _input.AcceptOnlyFromAmong("auto", "text", "html");
        command.Options.Add(_input);
        command.Options.Add(_date);
        command.Options.Add(_home);
        command.Options.Add(_encoding);
        command.Options.Add(_lexicon);
    }

    /// <summary>What the caller gave, as options of the parser.</summary>
    /// <exception cref="ArgumentException">A value is wrong.</exception>
    /// <exception cref="FormatException">A file of words is wrong.</exception>
    /// <exception cref="IOException">A file of words cannot be read.</exception>
    public BulletinParserOptions Read(ParseResult result) => new()
    {
        Format = result.GetValue(_input),
        PublicationDate = result.GetValue(_date),
        Home = result.GetValue(_home),
        Reading = new ReadingOptions { Encoding = result.GetValue(_encoding) },
        Lexicon = BulletinLexicon.Default.With([.. (result.GetValue(_lexicon) ?? []).Select(Words)]),
    };

    private static UserWords Words(string path)
    {
        try
        {
            return UserWords.Load(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException($"no such file: {path}; --lexicon takes a file with one word a line: word, tab, kind", exception);
        }
    }
}
