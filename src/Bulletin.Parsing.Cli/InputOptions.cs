using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Cli;

/// <summary>What a caller may know better than the input, for each verb that reads bulletins.</summary>
internal static class InputOptions
{
    /// <summary><c>--date</c>.</summary>
    public static Option<LocalDate?> Date() => new("--date")
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

    /// <summary><c>--encoding</c>.</summary>
    public static Option<string?> Encoding() => new("--encoding") { Description = "Encoding of the files: utf-8, gb18030 (gbk, gb2312), big5, utf-16le, utf-16be. Default: detected." };
}
