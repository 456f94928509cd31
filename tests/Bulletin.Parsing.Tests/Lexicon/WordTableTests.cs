using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Tests.Lexicon;

public class WordTableTests
{
    private static readonly WordTable<string> Table = new(new[] { "会", "会议", "座谈会", "常务会议", "常务委员会", "常务委员会会议" }.ToDictionary(word => word, word => $"<{word}>", StringComparer.Ordinal));

    [Theory]
    [InlineData("会")]
    [InlineData("会议")]
    [InlineData("座谈会")]
    [InlineData("常务会议")]
    [InlineData("常务委员会")]
    [InlineData("常务委员会会议")]
    public void Finds_words_of_every_length(string word) => Table.Find(word).Should().Be($"<{word}>");

    [Theory]
    [InlineData("")]
    [InlineData("议")]
    [InlineData("议会")]
    [InlineData("常务委员")]
    [InlineData("常务委员会议")]
    public void Knows_no_other(string word) => Table.Find(word).Should().BeNull();

    [Fact]
    public void Finds_each_of_many_words()
    {
        var words = Enumerable.Range(0x4E00, 2000).ToDictionary(code => $"{(char)code}{(char)(code + 7)}", code => code, StringComparer.Ordinal);
        var table = new WordTable<int>(words);
        foreach (var (word, code) in words) table.Find(word).Should().Be(code);
        table.Find("一二").Should().Be(0);
    }
}
