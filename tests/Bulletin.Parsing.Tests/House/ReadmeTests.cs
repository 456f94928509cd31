using System.Text.RegularExpressions;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Bulletins.Root, "README.md")).ReplaceLineEndings("\n");

    private static readonly List<string> Blocks = [.. Block().Matches(Readme).Select(match => match.Groups["code"].Value)];

    [Fact]
    public void The_bulletin_shown_is_the_sample() =>
        File.ReadAllText(Bulletins.Sample("readme.md")).Should().Be(Blocks[0]);

    [Fact]
    public void The_code_shown_is_the_code_that_this_test_runs()
    {
        var source = File.ReadAllText(Path.Combine(Bulletins.Root, "tests", "Bulletin.Parsing.Tests", "House", "ReadmeTests.cs"));
        foreach (var line in Blocks[1].Split('\n').Skip(2).Where(line => line.Length > 0))
            source.Should().Contain(line.Replace("\"docs/samples/readme.md\"", "Bulletins.Sample(\"readme.md\")", StringComparison.Ordinal).Replace("Console.", "output.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_output_shown_is_the_output_of_that_code()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var article = BulletinParser.Default.ParseFile(Bulletins.Sample("readme.md")).Articles[0];
        output.WriteLine($"{article.Kicker} / {article.Headline} / {article.Bylines[0].Name}");
        output.WriteLine(article.Paragraphs[0].Text);
        foreach (var person in article.Participants)
            output.WriteLine($"{person.Name}: {string.Join(", ", person.Positions.Select(position => $"{position.Organization} {position.Title}"))}");
        foreach (var happening in article.Events)
            output.WriteLine($"{happening.Type}: {string.Join("; ", happening.Participants.Select(part => $"{part.Name} {string.Join(", ", part.Roles)}"))}");
        output.ToString().Should().Be(Blocks[2]);
    }

    [Fact]
    public void Every_linked_file_exists()
    {
        foreach (var link in Link().Matches(Readme).Select(match => match.Groups["path"].Value))
            File.Exists(Path.Combine(Bulletins.Root, link)).Should().BeTrue(link);
    }

    [GeneratedRegex("```(text|csharp|sh)\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
