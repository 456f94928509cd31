using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads what the head of a page states as its title, which may name the site, a section or a paper beside the article or in its place.</summary>
internal sealed class PageTitle(HtmlWords words, LayoutWords layout, BylineWords bylines)
{
    /// <summary>Shorter parts of a window's title name the site or a section: 首页, 新闻中心.</summary>
    public const int ShortestPart = 7;

    private const int Longest = 400;
    private const int Shortest = 4;

    private const int LongestPage = 14;
    private const int LongestBody = 16;

    /// <summary>What stands between the parts of a title.</summary>
    public static readonly SearchValues<char> Separators = SearchValues.Create("_|｜");

    /// <summary>The article's title that the head states, or null. The head's title may be cut at a quotation mark; the window's title then goes on.</summary>
    public string? Of(PageMetadata metadata)
    {
        var stated = WithoutSite(WithoutTags(metadata.Title));
        var window = WithoutSite(WithoutTags(metadata.WindowTitle));
        return stated is null || window?.StartsWith(stated, StringComparison.Ordinal) == true ? window : stated;
    }

    /// <summary>True when no part of the title is more than the name of a site, a paper or a section: 青石新闻网, 青石市政府网-市府新闻, 青石晚报 2008年11月5日 第八版.</summary>
    public bool NamesSite(string title)
    {
        if (WrittenDate.TryFind(title, out _, out var day, out var length) && title.Length - day - length <= LongestPage && layout.PaperSuffix.LengthAtEnd(title.AsSpan(0, day).TrimEnd("- 　")) > 0) return true;
        foreach (var range in title.AsSpan().Split('-'))
            if (title.AsSpan()[range].Trim() is var part && part.Length >= Shortest && layout.SiteSuffix.LengthAtEnd(part) == 0 && layout.PaperSuffix.LengthAtEnd(part) == 0 && words.PageName.LengthAtEnd(part) == 0) return false;
        return true;
    }

    /// <summary>True for the name of a body: 青石市公共资源交易中心.</summary>
    // Suffixes of one character (会, 院) also end headlines.
    public bool NamesBody(string? title) => title is { Length: <= LongestBody } && bylines.OfficeSuffix.LengthAtEnd(title) > 1;

    /// <summary>True when the line is the name of the site, with which the <paramref name="window"/>'s title ends behind the <paramref name="title"/> of the article.</summary>
    public static bool IsSite(string? window, string? title, ReadOnlySpan<char> line) =>
        window is not null && title is not null && line.Length >= Shortest && window.Length - line.Length >= title.Length && window.AsSpan().EndsWith(line, StringComparison.Ordinal);

    /// <summary>Where the title prints the line, without regard to spaces and widths, which another program may have set; -1 when it does not.</summary>
    public static int IndexIn(string? title, ReadOnlySpan<char> line)
    {
        if (title is null) return -1;
        for (var start = 0; start < title.Length; start++)
            if (BeginsWith(title.AsSpan(start), line)) return start;
        return -1;
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> line)
    {
        var i = 0;
        foreach (var c in line)
        {
            if (CharacterClass.IsSpace(c)) continue;
            while (i < text.Length && CharacterClass.IsSpace(text[i])) i++;
            if (i == text.Length || CharacterClass.Fold(text[i++]) != CharacterClass.Fold(c)) return false;
        }
        return true;
    }

    private string? WithoutTags(string? title) => title is null ? null : WithoutTags(title.AsSpan()).ToString();

    /// <summary>The line without what sites set before titles: [视频].</summary>
    public ReadOnlySpan<char> WithoutTags(ReadOnlySpan<char> line)
    {
        for (var tag = layout.WebTag.LengthAtStart(line); tag > 0; tag = layout.WebTag.LengthAtStart(line)) line = line[tag..].TrimStart();
        return line;
    }

    // A dash separates when it is set off by spaces or doubled; inside a headline it does not.
    private static int SeparatorIn(ReadOnlySpan<char> title)
    {
        for (var i = 0; i < title.Length; i++)
            if (Separators.Contains(title[i]) || (title[i] is '-' or '–' && i + 1 < title.Length && (title[i + 1] is ' ' or '-' || (i > 0 && title[i - 1] == ' ')))) return i;
        return -1;
    }

    // "标题_频道_某某网": the first part that is long enough; null when the title names no article.
    private static string? WithoutSite(string? title)
    {
        // Title, Demo: what a program puts in.
        if (title is null || title.Length > Longest || !title.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF')) return null;
        for (var start = 0; start < title.Length;)
        {
            var length = SeparatorIn(title.AsSpan(start));
            var part = (length < 0 ? title.AsSpan(start) : title.AsSpan(start, length)).Trim();
            if (part.Length >= ShortestPart) return part.ToString();
            if (length < 0) break;
            start += length + 1;
        }
        return title.Length < Shortest || SeparatorIn(title) >= 0 ? null : title;
    }
}
