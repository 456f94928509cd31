namespace Bulletin.Parsing.Cli;

/// <summary>Colours by kind of fact, on a terminal that wants them.</summary>
internal sealed class TerminalStyle(bool isColoured)
{
    private const string Reset = "\e[0m";

    private static readonly Dictionary<string, string> Colours = new(StringComparer.Ordinal)
    {
        ["person"] = "\e[36m",
        ["position"] = "\e[33m",
        ["organization"] = "\e[32m",
        ["document"] = "\e[35m",
    };

    /// <summary>The style for <paramref name="output"/>: colours only when it is the terminal itself and <c>NO_COLOR</c> is not set.</summary>
    public static TerminalStyle For(TextWriter output) => new(
        ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb");

    /// <summary>The text in the colour of what <paramref name="rule"/> finds; the kind stands before the dot.</summary>
    public string Paint(string rule, string text)
    {
        if (!isColoured) return text;
        var colour = Colours.GetValueOrDefault(rule.Split('.', 2)[0], "\e[34m");
        return $"{colour}{text}{Reset}";
    }
}
