using System.Text.Json.Nodes;
using Bulletin.Parsing.Accuracy;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>The project's own gold: bulletins about invented people, in every layout, with all that a reader finds in them.</summary>
public sealed class OwnGoldTests
{
    private static readonly Lazy<GoldScorer> Score = new(() => GoldFolder.Score(Bulletins.Gold));

    private static readonly Lazy<GoldScorer> PageScore = new(() => GoldFolder.Score(Bulletins.GoldPages));

    private static readonly string[] EventKinds = ["roles", "event type", "event date", "event date and type", "event name", "event place (recall)", "agenda"];

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

    [Fact]
    public void The_events_of_at_least_thirty_bulletins_are_read_without_an_error()
    {
        var told = GoldWithEvents();
        var faulty = EventKinds.SelectMany(kind => Score.Value[kind].Errors).Select(error => error.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        told.Except(faulty, StringComparer.Ordinal).Count().Should().BeGreaterThanOrEqualTo(30, "only these have errors: {0}", string.Join(", ", told.Where(faulty.Contains)));
    }

    private static List<string> GoldWithEvents() =>
        [.. Directory.EnumerateFiles(Bulletins.Gold, "*.json").Where(file => JsonNode.Parse(File.ReadAllText(file))!["articles"]!.AsArray().Any(article => article!["events"] is JsonArray { Count: > 0 })).Select(file => Path.GetFileName(file))];
}
