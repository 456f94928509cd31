using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Html;

/// <summary>The date of a paper whose page holds no article but lists its stories: in the window's title, or beside the day of the week or the number of the issue.</summary>
internal static class IssueDate
{
    private const int LongestTitle = 400;
    private const int LongestLine = 160;

    /// <summary>The date, or null; single dates of a list are those of its stories.</summary>
    public static LocalDate? Find(PageText page, PageMetadata metadata)
    {
        if (metadata.WindowTitle is { Length: <= LongestTitle } title && WrittenDate.TryFind(title, out var date, out _, out _)) return date;
        for (var i = 0; i < page.Lines.Length; i++)
            if (page.Lines[i].Length <= LongestLine && !page.IsLink(i) && IsMasthead(page[i]) && WrittenDate.TryFind(page[i], out date, out _, out _)) return date;
        return null;
    }

    private static bool IsMasthead(ReadOnlySpan<char> line) => line.Contains("星期", StringComparison.Ordinal) || IssueNumber.Find(line) is not null;
}
