using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads a name of several parts with a middle dot: 艾力更·依明巴海.</summary>
internal sealed class DottedNameReader(NameCharacters characters)
{
    private const int LongestPart = 10;
    private const int MostDots = 5;

    /// <summary>The end of the name that begins at <paramref name="start"/>, or -1.</summary>
    public int Read(ArticleText text, int start, NameContext context)
    {
        if (!LeadsToDot(text, start)) return -1;
        var i = start;
        var dots = 0;
        var part = 0;
        for (; part <= LongestPart; i++)
        {
            var c = text.At(i);
            if (c == '·' && part > 0)
            {
                // A title or a body before the dot belongs to another word: 副市长吾买尔·依明.
                if (dots == 0 && HasTitleInside(text, start, i)) return -1;
                if (++dots > MostDots) return -1;
                part = 0;
                continue;
            }
            if (!CharacterClass.IsHan(c)) break;
            // 阿不都; 罗让·尼玛 behind a title: such characters stand in transliterations.
            if (characters.NeverGiven.Contains(c) && !IsInAbdul(text, i) && !(dots == 0 ? context == NameContext.AfterTitle && characters.Transliteration.Contains(c) : part > 0 && IsTransliterated(text, i)))
            {
                if (dots == 0) return -1;
                break;
            }
            // Behind the last dot the name ends where a word that follows names begins.
            if (dots > 0 && part >= 1 && text.At(i + 1) != '·' && NameReader.EdgeAt(text, i) is var edge && (edge == NameEdge.Firm || (edge == NameEdge.Weak && part >= 2 && c is '等' or '与' or '和' or '在' or '说' or '就' or '及' or '作' or '为' or '向' or '率' or '对')) && !LeadsToDot(text, i)) break;
            part++;
        }
        return dots > 0 && part > 0 && part <= LongestPart && !HasTitleInside(text, start, i) ? i : -1;
    }

    /// <summary>True when the character at <paramref name="i"/> and those beside it are such as transliterations use.</summary>
    public bool IsTransliterated(ArticleText text, int i) =>
        characters.Transliteration.Contains(text.At(i - 1)) && characters.Transliteration.Contains(text.At(i)) && characters.Transliteration.Contains(text.At(i + 1));

    // 阿不都拉, 阿不力孜
    private static bool IsInAbdul(ArticleText text, int i) =>
        (text.At(i) == '不' && text.At(i - 1) == '阿') || (text.At(i) == '都' && text.At(i - 1) == '不' && text.At(i - 2) == '阿');

    private static bool HasTitleInside(ArticleText text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text.EndOfLongest(i, WordKinds.AnyTitle | WordKinds.AnyOrganization | WordKinds.OrdinaryWord) is var word && word > i + 1 && word <= end) return true;
        return false;
    }

    private static bool LeadsToDot(ArticleText text, int i)
    {
        if (i < 0 || i >= text.Length) return false;
        var ahead = text.Text[i..Math.Min(i + LongestPart + 1, text.Length)];
        var dot = ahead.IndexOf('·');
        if (dot <= 0) return false;
        foreach (var c in ahead[..dot])
            if (!CharacterClass.IsHan(c)) return false;
        return true;
    }
}
