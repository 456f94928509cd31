using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.BulletinTable;

namespace Bulletin.Parsing.Export;

/// <summary>The tables of issues and of what stands in articles beside people and events.</summary>
internal static class ArticleTables
{
    public static BulletinTable Issues { get; } = Create<TableIssue>(
        "issues",
        issue => [issue],
        ("issue_id", row => row.Id),
        ("source", row => row.Source),
        ("title", row => row.Issue.Title),
        ("number", row => row.Issue.Number),
        ("date", row => row.Issue.Date),
        ("date_basis", row => Word(row.Issue.DateBasis)),
        ("page", row => row.Issue.Page),
        ("page_name", row => row.Issue.PageName),
        ("home", row => row.Issue.Home?.Name),
        ("home_path", row => row.Issue.Home?.Path),
        ("home_level", row => Word(row.Issue.Home?.Level)),
        ("encoding", row => row.Issue.Encoding?.Name),
        ("lexicon_version", row => row.Issue.LexiconVersion),
        ("articles", row => row.Issue.Articles.Count),
        ("diagnostics", row => row.Issue.Diagnostics.Count),
        ("text", row => row.Issue.Text));

    public static BulletinTable Articles { get; } = Create(
        "articles",
        TableRow.Articles,
        ("date", row => row.Issue.Issue.Date),
        ("kicker", row => row.Item.Kicker),
        ("headline", row => row.Item.Headline),
        ("subheadlines", row => List(row.Item.Subheadlines, '\n')),
        ("authors", row => List(row.Item.Bylines.Select(byline => byline.Name))),
        ("news_source", row => row.Item.Dateline?.Source),
        ("page", row => row.Item.Page),
        ("document_number", row => row.Item.DocumentNumber),
        ("link", row => row.Item.Link),
        ("paragraphs", row => row.Item.Paragraphs.Count),
        ("start", row => Start(row.Item.Spans)),
        ("end", row => End(row.Item.Spans)),
        ("text", row => row.Item.GetText()));

    public static BulletinTable Documents { get; } = Create(
        "documents",
        TableRow.Of(article => article.Documents),
        ("document", row => row.Number),
        ("title", row => row.Item.Title),
        ("kind", row => EnumWord.Of(row.Item.Kind)),
        ("status", row => row.Item.Status),
        ("mentions", row => row.Item.Mentions.Count),
        ("start", row => Start(row.Item.Mentions)));

    public static BulletinTable Statements { get; } = Create(
        "statements",
        TableRow.Of(article => article.Statements),
        ("statement", row => row.Number),
        ("speaker", row => row.Item.Speaker),
        ("verb", row => row.Item.Verb),
        ("is_direct", row => row.Item.IsDirect),
        ("start", row => Start(row.Item.Spans)),
        ("end", row => End(row.Item.Spans)),
        ("text", row => string.Concat(row.Item.Spans.Select(row.Issue.Issue.GetText))));

    public static object? Start(ValueList<TextSpan> spans) => spans.Count == 0 ? null : spans[0].Start;

    public static object? End(ValueList<TextSpan> spans) => spans.Count == 0 ? null : spans[^1].End;
}
