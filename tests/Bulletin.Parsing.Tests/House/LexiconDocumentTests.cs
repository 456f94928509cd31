using System.Text.RegularExpressions;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>What <c>docs/lexicon.md</c> shows is what happens.</summary>
public sealed partial class LexiconDocumentTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "lexicon.md")).ReplaceLineEndings("\n");

    // The words, the bulletin, the code, its output.
    private static readonly List<string> Blocks = [.. Block().Matches(Page).Select(match => match.Groups["code"].Value)];

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_code_shown_is_the_code_that_this_test_runs()
    {
        var source = File.ReadAllText(Path.Combine(Bulletins.Root, "tests", "Bulletin.Parsing.Tests", "House", "LexiconDocumentTests.cs"));
        foreach (var line in Blocks[2].Split('\n').Where(line => line.Length > 0 && !line.StartsWith("using", StringComparison.Ordinal)))
            source.Should().Contain(FileName().Replace(line, "InFolder($0)").Replace("Console.", "output.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_output_shown_is_the_output_of_that_code()
    {
        File.WriteAllText(InFolder("words.tsv"), Blocks[0]);
        File.WriteAllText(InFolder("bulletin.md"), Blocks[1]);
        using var output = new StringWriter { NewLine = "\n" };
        var lexicon = BulletinLexicon.Default.With(UserWords.Load(InFolder("words.tsv")));
        var parser = new BulletinParser(new BulletinParserOptions { Lexicon = lexicon });
        var article = parser.ParseFile(InFolder("bulletin.md")).Articles[0];
        foreach (var person in article.Participants)
            output.WriteLine($"{person.Name}: {string.Join(", ", person.Positions.Select(position => $"{position.Organization} {position.Title}"))}");
        foreach (var organization in article.Organizations)
            output.WriteLine($"{organization.Name}: {organization.Kind}");
        output.ToString().Should().Be(Blocks[3]);
    }

    [Fact]
    public void Without_the_words_only_one_name_is_found()
    {
        var article = Parsed.Article(Blocks[1]);
        article.Participants.Should().ContainSingle().Which.Positions.Should().BeEmpty();
        article.Organizations.Should().BeEmpty();
    }

    [Fact]
    public void The_mistake_shown_is_the_one_that_is_thrown()
    {
        File.WriteAllText(InFolder("words.tsv"), "word\tkind\n\n局\tpost\n");
        var message = FluentActions.Invoking(() => UserWords.Load(InFolder("words.tsv"))).Should().Throw<FormatException>().Which.Message;
        Page.Should().Contain(message.Replace(_folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_is_explained()
    {
        foreach (var kind in UserWords.Kinds) Page.Should().Contain($"`{kind.Replace("-suffix", string.Empty, StringComparison.Ordinal)}`");
    }

    private string InFolder(string name) => Path.Combine(_folder, name);

    [GeneratedRegex("```[a-z]+\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("\"[a-z]+\\.(tsv|md)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
