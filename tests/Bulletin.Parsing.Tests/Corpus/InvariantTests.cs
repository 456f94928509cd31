using System.Globalization;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;
using NodaTime;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>What must hold for every bulletin at hand: the project's own, and the shared corpus when it lies beside the project.</summary>
public sealed class InvariantTests
{
    public static TheoryData<string> Files => [.. Bulletins.All.Select(path => Path.GetRelativePath(Bulletins.Root, path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_span_lies_in_the_text_and_equals_its_surface(string file)
    {
        var issue = Parse(file);
        foreach (var article in issue.Articles)
        {
            foreach (var line in article.HeadlineLines) Surface(issue, line.Spans).Should().Be(line.Text);
            foreach (var paragraph in article.Paragraphs.Concat(article.Captions)) Surface(issue, paragraph.Spans).Should().Be(paragraph.Text);
            foreach (var byline in article.Bylines) string.Concat(Surface(issue, byline.Spans).Where(c => !char.IsWhiteSpace(c))).Should().Be(byline.Name);
            if (article.Dateline is { } dateline) Surface(issue, dateline.Spans).Should().Be(dateline.Text);
        }
        foreach (var diagnostic in issue.Diagnostics) InText(issue, diagnostic.Span);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_mention_prints_what_it_mentions(string file)
    {
        var issue = Parse(file);
        foreach (var article in issue.Articles)
        {
            article.Participants.Select(person => person.Name).Should().OnlyHaveUniqueItems();
            foreach (var person in article.Participants) Mentions(issue, person.Mentions, [person.Name, .. person.Name.Split(MiddleDots)]);
            foreach (var organization in article.Organizations)
                foreach (var span in organization.Mentions) organization.Aliases.Append(organization.Name).Should().Contain(Printed(issue, span));
            foreach (var date in article.Dates) Surface(issue, date.Spans).Should().Be(date.Text);
            foreach (var document in article.Documents) Mentions(issue, document.Mentions, [document.Title]);
            foreach (var position in article.Participants.SelectMany(person => person.Positions)) Surface(issue, position.Spans).Should().Contain(position.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Dates_are_in_order_and_near_the_day_they_are_counted_from(string file)
    {
        var issue = Parse(file);
        foreach (var article in issue.Articles)
        {
            article.Dates.Select(date => date.Spans[0].Start).Should().BeInAscendingOrder();
            foreach (var date in article.Dates)
            {
                if (date is { Start: { } start, End: { } end }) end.Should().BeGreaterThanOrEqualTo(start, date.Text);
                if (date.Anchor != DateAnchor.Publication || (date.Start ?? date.End) is not { } day) continue;
                issue.Date.Should().NotBeNull("{0} was counted from it", date.Text);
                Period.DaysBetween(issue.Date!.Value, day).Should().BeInRange(-3 * 366, 3 * 366, date.Text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_fact_rests_on_evidence_for_each_of_its_mentions(string file)
    {
        foreach (var article in Parse(file).Articles)
        {
            foreach (var person in article.Participants) Evidence(person.Evidence, person.Mentions, "person.");
            foreach (var organization in article.Organizations) Evidence(organization.Evidence, organization.Mentions, "organization.");
            foreach (var document in article.Documents) Evidence(document.Evidence, document.Mentions, "document.");
            foreach (var position in article.Participants.SelectMany(person => person.Positions))
            {
                position.Evidence!.Rule.Should().StartWith("position.");
                position.Evidence.Spans.Should().NotBeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Articles_do_not_overlap_and_hold_their_parts(string file)
    {
        var issue = Parse(file);
        issue.Articles.Should().NotBeEmpty();
        var spans = issue.Articles.SelectMany(article => article.Spans).Order().ToList();
        for (var i = 1; i < spans.Count; i++) spans[i].Start.Should().BeGreaterThanOrEqualTo(spans[i - 1].End);
        foreach (var article in issue.Articles)
            foreach (var paragraph in article.Paragraphs) article.Spans.Should().Contain(span => span.Contains(paragraph.GetExtent()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Bodies_carry_no_remnant_of_markup(string file)
    {
        foreach (var paragraph in Parse(file).Articles.SelectMany(article => article.Paragraphs))
            paragraph.Text.Should().NotMatchRegex(@"</?[a-z]|<!--|\*\*|\]\(|&nbsp;|NOTFOUND|^undefined$|查看原文").And.NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_result_is_the_same_twice_under_every_culture_and_line_ending(string file)
    {
        var text = File.ReadAllText(Path.Combine(Bulletins.Root, file)).ReplaceLineEndings("\n");
        var expected = BulletinParser.Default.Parse(text);
        BulletinParser.Default.Parse(text).Should().Be(expected);
        Shape(BulletinParser.Default.Parse(text.ReplaceLineEndings("\r\n"))).Should().Be(Shape(expected));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "zh-CN", "th-TH" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                BulletinJson.Serialize(BulletinParser.Default.Parse(text)).Should().Be(BulletinJson.Serialize(expected));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_result_is_the_same_on_several_threads()
    {
        var texts = Bulletins.All.Select(File.ReadAllText).ToList();
        var expected = texts.ConvertAll(BulletinParser.Default.Parse);
        Parallel.For(0, texts.Count * 4, i => BulletinParser.Default.Parse(texts[i % texts.Count]).Should().Be(expected[i % texts.Count]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void In_a_transcript_every_story_is_one_article_under_its_own_headline(string file)
    {
        var text = File.ReadAllText(Path.Combine(Bulletins.Root, file));
        if (!text.StartsWith("# 《新闻联播》", StringComparison.Ordinal)) return;
        var stories = text.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..].Trim())
            .Select(line => line is "TITLE NOTFOUND" or "undefined" ? null : line.Replace("[视频]", string.Empty, StringComparison.Ordinal));
        Parsed.Headlines(Parse(file)).Should().Equal(stories);
    }

    private static BulletinIssue Parse(string file) => BulletinParser.Default.ParseFile(Path.Combine(Bulletins.Root, file));

    private static string Surface(BulletinIssue issue, ValueList<TextSpan> spans)
    {
        foreach (var span in spans) InText(issue, span);
        for (var i = 1; i < spans.Count; i++) spans[i].Start.Should().BeGreaterThanOrEqualTo(spans[i - 1].End);
        return string.Concat(spans.Select(span => issue.Text[span.Start..span.End]));
    }

    // A mention over a repaired break has one span that holds the break.
    private static string Printed(BulletinIssue issue, TextSpan span)
    {
        InText(issue, span);
        var paragraph = issue.Articles.SelectMany(article => article.Paragraphs).FirstOrDefault(p => p.GetExtent().Contains(span));
        var pieces = paragraph is null ? [span] : paragraph.Spans.Where(piece => piece.Overlaps(span)).Select(piece => new TextSpan(Math.Max(piece.Start, span.Start), Math.Min(piece.End, span.End)));
        return string.Concat(pieces.Select(piece => issue.Text[piece.Start..piece.End]));
    }

    private static readonly char[] MiddleDots = ['·', '・', '•', '‧', '∙', '●', '．'];

    // A person is named by the whole name, and again by a part of one with a middle dot.
    private static void Mentions(BulletinIssue issue, ValueList<TextSpan> spans, string[] names)
    {
        spans.Should().NotBeEmpty();
        foreach (var span in spans) names.Select(WithoutSpace).Should().Contain(WithoutSpace(Printed(issue, span)));
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void Evidence(ValueList<Evidence> evidence, ValueList<TextSpan> mentions, string rules)
    {
        evidence.Select(item => item.Rule).Should().OnlyHaveUniqueItems().And.OnlyContain(rule => rule.StartsWith(rules, StringComparison.Ordinal));
        evidence.SelectMany(item => item.Spans).Should().BeEquivalentTo(mentions);
    }

    private static void InText(BulletinIssue issue, TextSpan span)
    {
        span.Start.Should().BeInRange(0, issue.Text.Length);
        span.End.Should().BeInRange(span.Start, issue.Text.Length);
    }

    // All that an issue says, without positions.
    private static string Shape(BulletinIssue issue) => string.Join('\n', issue.Articles.Select(article =>
        $"{article.Kicker}|{article.Headline}|{string.Join(';', article.Subheadlines)}|{string.Join(';', article.Bylines.Select(b => $"{b.Name} {b.Kind} {b.Role}"))}|{article.Dateline?.Text}|{string.Join('¶', article.Paragraphs.Select(p => $"{p.Kind} {p.Text}"))}"))
        + $"\n{issue.Title} {issue.Number} {issue.Date} {issue.Page} {string.Join(' ', issue.Diagnostics.Select(d => d.Id))}";
}
