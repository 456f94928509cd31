using System.CommandLine;
using System.CommandLine.Parsing;

namespace Bulletin.Parsing.Cli;

/// <summary>What is wrong with a command line, one sentence for each problem, with what there is instead.</summary>
internal static class UsageProblems
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command == parsed.RootCommandResult.Command && parsed.UnmatchedTokens.Count > 0)
            return [$"no command or option \"{parsed.UnmatchedTokens[0]}\"; the commands are {string.Join(", ", command.Subcommands.Select(known => known.Name))}"];
        if (Misspelt(parsed) is { } option)
            return [$"no option \"{option}\"; the options are {string.Join(", ", command.Options.Where(known => !known.Hidden).Select(known => known.Name).Append("--help"))}"];
        return parsed.Errors.Select(problem => OneLine(problem.Message));
    }

    // An option that is not known is read as a path. A file whose name begins with a dash is one all the same, and behind -- everything is a path.
    private static string? Misspelt(ParseResult parsed) => parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))?.Value;

    // What may stand there comes as a list, one a line.
    private static string OneLine(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 1 ? lines[0] : $"{lines[0]} {string.Join(", ", lines[1..].Select(line => line.Trim('\'')))}";
    }
}
