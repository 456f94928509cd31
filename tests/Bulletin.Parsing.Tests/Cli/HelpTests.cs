using System.Text;
using System.Text.Json.Nodes;
using Bulletin.Parsing.Cli;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Cli;

public sealed class HelpTests
{
    [Fact]
    public void The_help_of_every_command_ends_with_examples()
    {
        foreach (var command in CommandExamples.Commands)
        {
            var (code, output, error) = Run(command == "bulletin" ? ["--help"] : [command, "--help"]);
            (code, error).Should().Be((0, string.Empty));
            output.Should().Contain("Usage:").And.Contain("Examples:\n  bulletin");
        }
    }

    [Fact]
    public void No_help_shows_how_the_program_is_written() =>
        CommandExamples.Commands.Where(command => command != "bulletin").Select(command => Run(command, "--help").Output)
            .Should().OnlyContain(help => !help.Contains('{') && !help.Contains("[default: A", StringComparison.Ordinal) && !help.Contains("<o>", StringComparison.Ordinal));

    [Fact]
    public void Every_command_has_examples() =>
        Run("--help").Output.Split("Commands:\n")[1].Split("\n\n")[0].Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && line[2] != ' ')
            .Select(line => line.Trim().Split(' ')[0]).Should().BeSubsetOf(CommandExamples.Commands).And.NotBeEmpty();

    [Fact]
    public void Every_example_is_a_command_line_that_is_understood()
    {
        foreach (var line in CommandExamples.Commands.SelectMany(command => Run(command == "bulletin" ? ["--help"] : [command, "--help"]).Output.Split("Examples:\n")[1].Split('\n')).Where(line => line.Contains("bulletin ", StringComparison.Ordinal)))
        {
            var words = line[(line.IndexOf("bulletin ", StringComparison.Ordinal) + 9)..].Split("   ")[0].Split('>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Run([.. words, "--help"]).Code.Should().Be(0, line);
        }
    }

    [Theory]
    [InlineData("parse papers --frmat csv", "bulletin: no option \"--frmat\"; the options are --format, --input, --date, --home, --encoding, --lexicon, -o, --help")]
    [InlineData("gold x.ann -x", "bulletin: no option \"-x\"; the options are --help")]
    [InlineData("parse papers --format xml", "bulletin: Argument 'xml' not recognized. Must be one of: json, ndjson, text, jsonld, ftm, annotation, brat, csv, graphml, gexf")]
    [InlineData("completion tcsh", "bulletin: Argument 'tcsh' not recognized. Must be one of: bash, zsh, fish, powershell")]
    public void A_wrong_option_is_named_with_those_that_there_are(string line, string problem)
    {
        var (code, output, error) = Run(line.Split(' '));
        (code, output).Should().Be((2, string.Empty));
        error.Should().Be($"{problem}\nTry: bulletin {line.Split(' ')[0]} --help\n");
    }

    [Fact]
    public void Behind_two_dashes_everything_is_a_path() =>
        Run("parse", "--", "--frmat").Should().Be((1, string.Empty, "bulletin: no such file: --frmat; give a file, a folder, or - for standard input\n"));

    [Fact]
    public void The_version_tells_that_of_the_words_too() => Run("--version").Output.Should().MatchRegex($@"^bulletin \d+\.\d+\.\d+\S*, lexicon {BulletinLexicon.Default.Version}\s$");

    [Fact]
    public void Standard_input_is_read()
    {
        var (code, output, _) = Run(File.ReadAllBytes(Bulletins.Sample("readme.md")), "parse", "-");
        code.Should().Be(0);
        JsonNode.Parse(output)!["articles"]![0]!["bylines"]![0]!["name"]!.GetValue<string>().Should().Be("苗青");
        Run(Encoding.UTF8.GetBytes("# 会议召开\n\n会议召开。\n"), "explain", "-").Output.Should().Contain("主题 会议召开");
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _bulletin bulletin")]
    [InlineData("zsh", "compdef _bulletin bulletin")]
    [InlineData("fish", "complete -c bulletin -a ")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native -CommandName bulletin ")]
    public void Completion_for_a_shell_is_printed(string shell, string line) => Run("completion", shell).Output.Should().Contain(line);

    [Theory]
    [InlineData("bulletin par", "parse")]
    [InlineData("bulletin parse --for", "--format")]
    [InlineData("bulletin parse --format g", "gexf")]
    [InlineData("bulletin completion b", "bash")]
    public void A_shell_is_told_what_may_follow(string line, string word)
    {
        var (code, output, error) = Run($"[suggest:{line.Length}]", line);
        (code, error).Should().Be((0, string.Empty));
        output.Split('\n').Select(suggestion => suggestion.Trim()).Should().Contain(word);
    }

    private static (int Code, string Output, string Error) Run(params string[] args) => Run([], args);

    private static (int Code, string Output, string Error) Run(byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = BulletinCommand.Run(args, output, error, () => new MemoryStream(input));
        return (code, output.ToString(), error.ToString());
    }
}
