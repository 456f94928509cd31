using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>An issue with its number, from 0, and the name of its input.</summary>
internal sealed record TableIssue(BulletinIssue Issue, int Id, string Source);

/// <summary>An item of an article with the numbers that its rows are joined by.</summary>
internal readonly record struct TableRow<T>(TableIssue Issue, Article Article, int ArticleNumber, T Item, int Number);

/// <summary>The rows that a table has.</summary>
internal static class TableRow
{
    public static IEnumerable<TableRow<Article>> Articles(TableIssue issue) =>
        issue.Issue.Articles.Select((article, i) => new TableRow<Article>(issue, article, i, article, i));

    /// <summary>One row for each item that <paramref name="items"/> finds in an article.</summary>
    public static Func<TableIssue, IEnumerable<TableRow<T>>> Of<T>(Func<Article, IEnumerable<T>> items) => issue =>
        Articles(issue).SelectMany(row => items(row.Article).Select((item, i) => new TableRow<T>(issue, row.Article, row.Number, item, i)));

    /// <summary>One row for each item inside another, with the number of the outer one.</summary>
    public static Func<TableIssue, IEnumerable<TableRow<TableItem<T>>>> Of<TOuter, T>(Func<Article, IEnumerable<TOuter>> outer, Func<TOuter, IEnumerable<T>> items) => issue =>
        Of(outer)(issue).SelectMany(row => items(row.Item).Select((item, i) => new TableRow<TableItem<T>>(issue, row.Article, row.ArticleNumber, new TableItem<T>(row.Number, item), i)));
}

/// <summary>An item inside another one of the article, and the number of that.</summary>
internal readonly record struct TableItem<T>(int Outer, T Value);
