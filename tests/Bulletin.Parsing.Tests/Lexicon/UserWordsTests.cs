using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Lexicon;

public sealed class UserWordsTests
{
    private const string Bulletin = "会议召开\n\n　　云川市盐业局数智官顾清河、垅宁到云川智谷调研，听取启明育成工场的汇报。\n";

    [Fact]
    public void A_title_a_surname_a_name_and_an_ending_are_read_as_the_built_in_ones()
    {
        var article = Read("数智官\tpost\n垅\tsurname\n云川智谷\tzone\n育成工场\tenterprise-suffix\n", Bulletin);
        article.Participants.Select(person => person.Name).Should().Equal("顾清河", "垅宁");
        article.Participants[0].Positions.Should().ContainSingle().Which.Should().Match<Position>(position => position.Title == "数智官" && position.Organization == "云川市盐业局");
        article.Organizations.Select(body => (body.Name, body.Kind)).Should().Equal(("云川智谷", OrganizationKind.Zone), ("启明育成工场", OrganizationKind.Enterprise));
    }

    [Fact]
    public void An_added_surname_also_begins_the_names_of_authors() =>
        Parsed.Authors(Read("垅\tsurname\n", "会议召开\n\n　　会议在云川召开。（垅宁）\n")).Should().Equal("垅宁");

    [Fact]
    public void A_compound_surname_is_read_whole() =>
        Read("垅上\tsurname\n", "会议召开\n\n　　市长垅上宁安强调，要抓好落实。\n").Participants.Should().ContainSingle().Which.Name.Should().Be("垅上宁安");

    [Fact]
    public void An_ordinary_word_is_no_name()
    {
        const string text = "会议召开\n\n　　村民童趣介绍，这样好。\n";
        Parsed.Article(text).Participants.Should().ContainSingle();
        Read("童趣\tword\n", text).Participants.Should().BeEmpty();
    }

    [Fact]
    public void The_kind_that_a_user_gives_to_an_organization_holds()
    {
        const string text = "会议召开\n\n　　新华社发布了报告。\n";
        Parsed.Article(text).Organizations.Should().ContainSingle().Which.Kind.Should().Be(OrganizationKind.Media);
        Read("新华社\tinstitution\n", text).Organizations.Should().ContainSingle().Which.Kind.Should().Be(OrganizationKind.Institution);
    }

    [Fact]
    public void Words_may_be_written_in_traditional_characters_and_full_width() =>
        Read("數智官（Ａ級）\tpost\n", "会议召开\n\n　　云川市盐业局数智官(A级)顾清河强调，要抓好落实。\n").Participants[0].Positions[0].Title.Should().Be("数智官(A级)");

    [Fact]
    public void Comments_empty_lines_and_the_header_are_passed_over() =>
        UserWords.Parse("word\tkind\r\n# 职务\r\n\r\n数智官\tpost\r\n").Count.Should().Be(1);

    [Theory]
    [InlineData("\n数智官 post\n", "Line 2: expected a word, a tab and a kind, found \"数智官 post\".")]
    [InlineData("数智官\tpost\t1\n", "Line 1: expected a word, a tab and a kind, found \"数智官⇥post⇥1\".")]
    [InlineData("\tpost\n", "Line 1: expected a word, a tab and a kind, found \"⇥post\".")]
    [InlineData("局\tpost\n", "Line 1: \"局\" is too short; only a surname may have one character.")]
    [InlineData("垅上宁安\tsurname\n", "Line 1: \"垅上宁安\" is too long for a surname; it has at most 3 characters.")]
    public void A_mistake_is_told_with_its_line(string text, string message) =>
        FluentActions.Invoking(() => UserWords.Parse(text)).Should().Throw<FormatException>().Which.Message.Should().Be(message);

    [Fact]
    public void A_word_of_sixty_characters_is_taken_and_a_longer_one_is_not()
    {
        UserWords.Parse(new string('云', 60) + "\tmedia").Count.Should().Be(1);
        FluentActions.Invoking(() => UserWords.Parse(new string('云', 61) + "\tmedia")).Should().Throw<FormatException>()
            .Which.Message.Should().Be("Line 1: the word has 61 characters; at most 60 are allowed.");
    }

    [Fact]
    public void An_unknown_kind_is_told_with_the_known_ones() =>
        FluentActions.Invoking(() => UserWords.Parse("数智官\ttitle\n")).Should().Throw<FormatException>()
            .Which.Message.Should().StartWith("Line 1: \"title\" is no kind. Kinds are post, levelPost, rank,").And.EndWith("other, other-suffix.");

    [Fact]
    public void The_version_tells_the_added_words_whatever_their_order()
    {
        var first = With("数智官\tpost\n", "垅\tsurname\n");
        var second = With("垅\tsurname\n數智官\tpost\n数智官\tpost\n");
        var chained = With("垅\tsurname\n").With(UserWords.Parse("数智官\tpost\n"));
        first.Version.Should().MatchRegex("^[0-9a-f]{12}$").And.NotBe(BulletinLexicon.Default.Version).And.NotBe(With("数智官\tpost\n").Version);
        new[] { second.Version, chained.Version }.Should().AllBe(first.Version);
        new BulletinParser(new BulletinParserOptions { Lexicon = first }).Parse(Bulletin).LexiconVersion.Should().Be(first.Version);
    }

    [Fact]
    public void Nothing_is_built_when_nothing_is_added()
    {
        BulletinLexicon.Default.With().Should().BeSameAs(BulletinLexicon.Default);
        With("# none\n").Should().BeSameAs(BulletinLexicon.Default);
        var lexicon = With("数智官\tpost\n");
        lexicon.With(UserWords.Parse("數智官\tpost\n")).Should().BeSameAs(lexicon);
        BulletinParserOptions.Default.Lexicon.Should().BeSameAs(BulletinLexicon.Default);
    }

    [Fact]
    public void The_built_in_lexicon_stays_as_it_was()
    {
        var before = Parsed.Article(Bulletin);
        With("数智官\tpost\n垅\tsurname\n");
        Parsed.Article(Bulletin).Should().Be(before);
    }

    private static Article Read(string words, string text) =>
        new BulletinParser(new BulletinParserOptions { Lexicon = With(words) }).Parse(text).Articles.Should().ContainSingle().Subject;

    private static BulletinLexicon With(params string[] words) => BulletinLexicon.Default.With([.. words.Select(UserWords.Parse)]);
}
