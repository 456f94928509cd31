using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>The note in brackets that lists put behind a name: 张三（女）、李四（蒙古族，11月离任）.</summary>
internal static class NameNote
{
    private const int Longest = 12;

    /// <summary>Where the note that begins at <paramref name="start"/> ends; the same position when there is none.</summary>
    public static int After(ArticleText text, int start)
    {
        if (text.At(start) != '(') return start;
        for (var i = start + 1; i - start <= Longest; i++)
        {
            if (text.At(i) == ')') return IsAboutPerson(text, start + 1, i) ? i + 1 : start;
            if (text.At(i) == '\n') return start;
        }
        return start;
    }

    /// <summary>Where the note that ends at <paramref name="end"/> begins; the same position when there is none.</summary>
    public static int Before(ArticleText text, int end)
    {
        if (text.At(end - 1) != ')') return end;
        for (var i = end - 2; end - i <= Longest; i--)
        {
            if (text.At(i) == '(') return IsAboutPerson(text, i + 1, end - 1) ? i : end;
            if (text.At(i) == '\n') return end;
        }
        return end;
    }

    // Sex, nationality, party or when the post began and ended.
    private static bool IsAboutPerson(ArticleText text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text.At(i) is '女' or '男' or '族' or '任' or '党' or '兼' || (CharacterClass.IsHan(text.At(i)) && end - start == 1)) return true;
        return false;
    }
}
