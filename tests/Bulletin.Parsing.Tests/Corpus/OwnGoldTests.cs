using Bulletin.Parsing.Accuracy;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>The project's own gold: bulletins about invented people, in every layout, with all that a reader finds in them.</summary>
public sealed class OwnGoldTests
{
    private static readonly Lazy<GoldScorer> Score = new(() => GoldFolder.Score(Bulletins.Gold));

    private static readonly Lazy<GoldScorer> PageScore = new(() => GoldFolder.Score(Bulletins.GoldPages));

    [Theory]
    [InlineData("issue date")]
    [InlineData("articles")]
    [InlineData("headline")]
    [InlineData("kicker")]
    [InlineData("subheadlines")]
    [InlineData("bylines")]
    [InlineData("paragraphs")]
    [InlineData("persons")]
    [InlineData("positions (org, title split)")]
    public void A_page_of_every_profile_is_read_without_an_error(string kind)
    {
        var tally = PageScore.Value[kind];
        tally.Hits.Should().BePositive();
        tally.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("issue date")]
    [InlineData("articles")]
    [InlineData("headline")]
    [InlineData("kicker")]
    [InlineData("subheadlines")]
    [InlineData("bylines")]
    [InlineData("paragraphs")]
    public void The_layout_of_every_bulletin_is_read_without_an_error(string kind)
    {
        var tally = Score.Value[kind];
        tally.Hits.Should().BePositive();
        tally.Errors.Should().BeEmpty();
    }
}
