using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.BulletinTable;
using Column = Bulletin.Parsing.Export.TableColumnType;

namespace Bulletin.Parsing.Export;

/// <summary>The tables of issues and of what stands in articles beside people and events.</summary>
internal static class ArticleTables
{
    public static BulletinTable Issues { get; } = Create<(BulletinIssue Issue, string Name)>(
        "issues",
        (issue, name) => [(issue, name)],
        ("issue!", Column.Text, row => row.Name),
        ("title", Column.Text, row => row.Issue.Title),
        ("number", Column.Text, row => row.Issue.Number),
        ("date", Column.Date, row => row.Issue.Date),
        ("date_basis", Column.Text, row => row.Issue.DateBasis is { } basis ? EnumWord.Of(basis) : null),
        ("home", Column.Text, row => row.Issue.Home?.Path),
        ("page", Column.Text, row => row.Issue.Page),
        ("page_name", Column.Text, row => row.Issue.PageName),
        ("encoding", Column.Text, row => row.Issue.Encoding?.Name),
        ("articles!", Column.Number, row => row.Issue.Articles.Count),
        ("diagnostics!", Column.Number, row => row.Issue.Diagnostics.Count),
        ("lexicon_version!", Column.Text, row => row.Issue.LexiconVersion));

    public static BulletinTable Articles { get; } = Create(
        "articles",
        TableRow.Articles,
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.Number),
        ("date", Column.Date, row => row.Issue.Date),
        ("kicker", Column.Text, row => row.Item.Kicker),
        ("headline", Column.Text, row => row.Item.Headline),
        ("subheadlines", Column.Text, row => List(row.Item.Subheadlines)),
        ("bylines", Column.Text, row => List(row.Item.Bylines.Select(byline => byline.Name))),
        ("dateline", Column.Text, row => row.Item.Dateline?.Text),
        ("page", Column.Text, row => row.Item.Page),
        ("document_number", Column.Text, row => row.Item.DocumentNumber),
        ("link", Column.Text, row => row.Item.Link),
        ("text!", Column.Text, row => row.Item.GetText()),
        ("start", Column.Number, row => Start(row.Item.Spans)),
        ("end", Column.Number, row => End(row.Item.Spans)));

    public static BulletinTable Documents { get; } = Create(
        "documents",
        TableRow.Of(article => article.Documents),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("document!", Column.Number, row => row.Number),
        ("title!", Column.Text, row => row.Item.Title),
        ("status", Column.Text, row => row.Item.Status),
        ("kind!", Column.Text, row => EnumWord.Of(row.Item.Kind)),
        ("mentions!", Column.Number, row => row.Item.Mentions.Count),
        ("rule", Column.Text, row => Rule(row.Item.Evidence)),
        ("start", Column.Number, row => Start(row.Item.Mentions)),
        ("end", Column.Number, row => FirstEnd(row.Item.Mentions)));

    public static BulletinTable Statements { get; } = Create(
        "statements",
        TableRow.Of(article => article.Statements),
        ("issue!", Column.Text, row => row.Name),
        ("article!", Column.Number, row => row.ArticleNumber),
        ("statement!", Column.Number, row => row.Number),
        ("speaker", Column.Text, row => row.Item.Speaker),
        ("verb!", Column.Text, row => row.Item.Verb),
        ("is_direct!", Column.Flag, row => row.Item.IsDirect),
        ("text!", Column.Text, row => string.Concat(row.Item.Spans.Select(row.Issue.GetText))),
        ("rule", Column.Text, row => row.Item.Evidence?.Rule),
        ("start", Column.Number, row => Start(row.Item.Spans)),
        ("end", Column.Number, row => End(row.Item.Spans)));

    internal static object? Start(ValueList<TextSpan> spans) => spans.Count == 0 ? null : spans[0].Start;

    internal static object? End(ValueList<TextSpan> spans) => spans.Count == 0 ? null : spans[^1].End;

    // Of what is named several times the first place is shown.
    internal static object? FirstEnd(ValueList<TextSpan> mentions) => mentions.Count == 0 ? null : mentions[0].End;

    internal static string? Rule(ValueList<Evidence> evidence) => evidence.Count == 0 ? null : evidence[0].Rule;
}
