using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Export;

/// <summary>An item of an article with the numbers that its rows are joined by.</summary>
internal readonly record struct TableRow<T>(BulletinIssue Issue, string Name, Article Article, int ArticleNumber, T Item, int Number);

/// <summary>The rows that a table has.</summary>
internal static class TableRow
{
    public static IEnumerable<TableRow<Article>> Articles(BulletinIssue issue, string name) =>
        issue.Articles.Select((article, i) => new TableRow<Article>(issue, name, article, i, article, i));

    /// <summary>One row for each item that <paramref name="items"/> finds in an article.</summary>
    public static Func<BulletinIssue, string, IEnumerable<TableRow<T>>> Of<T>(Func<Article, IEnumerable<T>> items) => (issue, name) =>
        Articles(issue, name).SelectMany(row => items(row.Article).Select((item, i) => new TableRow<T>(issue, name, row.Article, row.Number, item, i)));

    /// <summary>One row for each item inside another, with the number of the outer one.</summary>
    public static Func<BulletinIssue, string, IEnumerable<TableRow<(int Number, T Item)>>> Of<TOuter, T>(Func<Article, IEnumerable<TOuter>> outer, Func<TOuter, IEnumerable<T>> items) => (issue, name) =>
        Of(outer)(issue, name).SelectMany(row => items(row.Item).Select((item, i) => new TableRow<(int, T)>(issue, name, row.Article, row.ArticleNumber, (row.Number, item), i)));
}
