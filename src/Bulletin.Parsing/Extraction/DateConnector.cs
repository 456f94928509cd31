namespace Bulletin.Parsing.Extraction;

/// <summary>What stands between the two dates of a range: a dash, 至, 到, or 和 when 之间 follows.</summary>
internal static class DateConnector
{
    /// <summary>True when a connector ends at <paramref name="end"/>.</summary>
    public static bool IsBefore(ArticleText text, int end) => text.At(end - 1) is '-' or '—' or '–' or '~' or '至' or '到';

    /// <summary>Index after the connector at <paramref name="i"/>, or -1; <paramref name="needsBetween"/> tells that it makes a range only with 之间 behind.</summary>
    public static int EndAt(ArticleText text, int i, out bool needsBetween)
    {
        needsBetween = false;
        if (text.At(i) == ' ') i++;
        var end = i;
        while (end - i < 2 && text.At(end) is '-' or '—' or '–' or '~' or '―' or '─' or '－') end++;
        if (end == i && text.At(i) is '至' or '到') end++;
        if (end == i && text.At(i) is '和' or '与')
        {
            needsBetween = true;
            end++;
        }
        if (end == i) return -1;
        return text.At(end) == ' ' ? end + 1 : end;
    }
}
