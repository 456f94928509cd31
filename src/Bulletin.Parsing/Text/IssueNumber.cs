namespace Bulletin.Parsing.Text;

/// <summary>Reads the number of an issue: <c>总第512期</c>, <c>第1268期</c>, <c>第12号</c>.</summary>
internal static class IssueNumber
{
    /// <summary>The first number in <paramref name="text"/> as printed, or null.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('第'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] != '第') continue;
            var end = i + 1;
            while (end < text.Length && (CharacterClass.IsDigit(text[end]) || ChineseNumeral.Digit(text[end]) >= 0 || text[end] is '十' or '百' or '千' or ' ')) end++;
            if (end > i + 1 && end < text.Length && text[end] is '期' or '号') return text[(i + 1)..end].Trim().ToString();
        }
        return null;
    }
}
