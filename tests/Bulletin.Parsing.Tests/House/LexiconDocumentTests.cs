using System.Text.RegularExpressions;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>What <c>docs/lexicon.md</c> says beside its program holds.</summary>
public sealed partial class LexiconDocumentTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "lexicon.md")).ReplaceLineEndings("\n");

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_the_words_only_one_name_is_found()
    {
        var article = Parsed.Article(Bulletin().Match(Page).Groups["text"].Value);
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

    [GeneratedRegex("```text bulletin.md\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bulletin();
}
