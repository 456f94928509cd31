using System.Collections.Frozen;
using System.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Makes markup harmless before a tree is built from it: cuts what nests too deep or has too many elements. Ordinary pages pass unchanged.</summary>
/// <remarks>
/// A tree builder compares each tag with all open elements and opens formatting elements again in each paragraph, so that hostile nesting
/// costs the square of its length. This scan is linear. Text is never lost to nesting, only tags.
/// </remarks>
internal static class MarkupGuard
{
    // Pages nest about three formatting elements; each one left open is opened again in every paragraph behind it.
    private const int MostFormatting = 16;

    // True for formatting elements; false for elements without content and those that the next of their kind ends, which do not nest by themselves.
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Formatting = Lookup(
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"],
        [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head", "body", "script", "style", "title", "textarea",
            "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "caption", "option", "dd", "dt",
        ]);

    /// <summary>Checks <paramref name="markup"/> against the limits of <paramref name="options"/>.</summary>
    public static GuardedMarkup Check(string markup, HtmlOptions options)
    {
        var scanner = new TagScanner(markup);
        StringBuilder? kept = null;
        var copied = 0;
        int depth = 0, droppedDepth = 0, formatting = 0, droppedFormatting = 0;
        long elements = 0;
        while (scanner.Read())
        {
            var isOrdinary = !Formatting.TryGetValue(scanner.Name, out var isFormatting);
            if (!scanner.IsEndTag)
            {
                elements += isFormatting ? 1 : 1 + formatting;
                if (elements > options.MaxElements) return new GuardedMarkup(Finish(markup, kept, copied, scanner.Start), kept is not null, IsCut: true);
            }
            if (!isFormatting && !isOrdinary) continue;
            var isDropped = isFormatting
                ? IsDropped(scanner.IsEndTag, ref formatting, ref droppedFormatting, MostFormatting)
                : IsDropped(scanner.IsEndTag, ref depth, ref droppedDepth, options.MaxDepth);
            if (!isDropped) continue;
            kept ??= new StringBuilder(markup.Length);
            kept.Append(markup, copied, scanner.Start - copied);
            copied = scanner.End;
        }
        return new GuardedMarkup(Finish(markup, kept, copied, markup.Length), kept is not null, IsCut: false);
    }

    private static bool IsDropped(bool isEndTag, ref int open, ref int dropped, int limit)
    {
        if (isEndTag)
        {
            if (dropped > 0) return dropped-- > 0;
            if (open > 0) open--;
            return false;
        }
        if (open >= limit) return ++dropped > 0;
        open++;
        return false;
    }

    private static string Finish(string markup, StringBuilder? kept, int copied, int end)
    {
        if (kept is null) return end == markup.Length ? markup : markup[..end];
        return kept.Append(markup, copied, Math.Max(0, end - copied)).ToString();
    }

    private static FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup(string[] formatting, string[] others) =>
        formatting.Select(name => KeyValuePair.Create(name, true)).Concat(others.Select(name => KeyValuePair.Create(name, false)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

/// <summary>Markup that may be parsed.</summary>
/// <param name="Markup">The markup.</param>
/// <param name="IsFlattened">True when tags were left out, so that offsets in it are not those of the page.</param>
/// <param name="IsCut">True when its end was left out.</param>
internal readonly record struct GuardedMarkup(string Markup, bool IsFlattened, bool IsCut);
