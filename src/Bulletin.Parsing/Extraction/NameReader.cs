using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads a person's name at a position: where it ends, and how sure that is. The right edge is decided by what follows.</summary>
/// <remarks>
/// Names read: a surname of one or two characters with one or two given characters; the same set wide (高 山); names of several known parts (卓玛央金)
/// or with a middle dot (<see cref="DottedNameReader"/>); after a title, foreign names written in the characters that transliterations use.
/// </remarks>
internal sealed class NameReader(NameCharacters characters)
{
    private const WordKinds Following = WordKinds.FollowVerb | WordKinds.FollowParticle | WordKinds.AnyTitle | WordKinds.Address;
    internal const WordKinds Words = WordKinds.OrdinaryWord | WordKinds.FollowVerb | WordKinds.FollowParticle | WordKinds.Precede | WordKinds.AnyTitle | WordKinds.Collective
        | WordKinds.Ordinary | WordKinds.TitlePrefix | WordKinds.TitleModifier | WordKinds.AnyOrganization | WordKinds.Address;

    private const int LongestForeign = 8;
    private const int LongestAny = 4;
    private const int LongestBeneficiary = 16;

    // 次仁旺堆, 阿不都热合曼.
    private const int LongestPlain = 6;

    private readonly DottedNameReader _dotted = new(characters);
    private readonly NameOrWord _words = new(characters);

    /// <summary>The end of the name that begins at <paramref name="start"/>, or -1. The more the context says, the rarer a name may be.</summary>
    public int Read(ArticleText text, int start, NameContext context, out NameEdge edge)
    {
        edge = NameEdge.None;
        if (!CharacterClass.IsHan(text.At(start))) return -1;
        if (ReadParts(text, start, context) is var whole and > 0)
        {
            edge = NameEdge.Firm;
            return whole;
        }
        var surname = SurnameLength(text, start);
        var spaced = surname > 0 ? ReadSpaced(text, start, surname, context) : -1;
        if (spaced > 0)
        {
            edge = NameEdge.Firm;
            return spaced;
        }
        var end = surname > 0 ? ReadChinese(text, start, surname, out edge) : -1;
        if (end == start + 3 && characters.PlaceEnd.Contains(text.At(end - 1))) return -1;
        if (end > 0 && surname == 1 && _words.IsWord(text, start, end, edge, context))
        {
            edge = NameEdge.None;
            end = -1;
        }
        // Compound surnames are also words; the first character alone may be the surname (单于, 张简).
        if (end < 0 && surname == 2) end = ReadChinese(text, start, 1, out edge);
        if (context == NameContext.Bare || (end > 0 && edge != NameEdge.None)) return end;
        if (context == NameContext.AfterTitle && text.At(start) == '和' && IsNameOfHe(text, start))
        {
            edge = NameEdge.Firm;
            return start + 3;
        }
        var other = ReadForeign(text, start);
        if (other < 0 && context == NameContext.AfterTitle) other = ReadAny(text, start);
        if (other < 0 && end < 0 && context == NameContext.AfterTitle) other = ReadUnusual(text, start);
        if (other > 0) edge = NameEdge.Firm;
        return other > 0 ? other : end;
    }

    /// <summary>True when a name fills exactly <paramref name="start"/> to <paramref name="end"/>, which is where it ends for certain: 张海洋|为市教育局局长.</summary>
    public bool Fills(ArticleText text, int start, int end)
    {
        var surname = SurnameLength(text, start);
        if (surname > 1 && end - start == surname) surname = 1;
        if (surname == 0 || end - start - surname is < 1 or > 2 || (text.At(end) == '为' && characters.JoinsAs.Contains(text.At(end - 1)))) return false;
        for (var i = start + surname; i < end; i++) if (!IsGiven(text, i)) return false;
        return !(end - start == 3 && characters.PlaceEnd.Contains(text.At(end - 1)))
            && text.WordAt(start, end, Words | WordKinds.Division) < 0 && text.WordAt(start + 1, end, WordKinds.Address | WordKinds.AnyTitle | WordKinds.DateWord) < 0;
    }

    /// <summary>True when nothing from <paramref name="start"/> to <paramref name="end"/> speaks against a name without a known surname: 卓玛央金, 阿古达木.</summary>
    public bool MayFill(ArticleText text, int start, int end)
    {
        // 孙晓村 ends as places do, but begins with a common surname.
        if (end - start is < 2 or > LongestPlain || (characters.PlaceEnd.Contains(text.At(end - 1)) && (end - start != 3 || (text.KindsAt(start) & WordKinds.Surname) == 0))) return false;
        // 满都呼: characters that Chinese names never hold stand in Mongolian ones.
        for (var i = start; i < end; i++)
            if (!(IsGiven(text, i) || (i > start && _dotted.IsTransliterated(text, i))) || text.EndOfLongest(i, Words) > i + 1 || text.LongestEndingAt(i + 1, Words) >= 0) return false;
        return true;
    }

    /// <summary>How firmly a name may end at <paramref name="end"/>.</summary>
    public static NameEdge EdgeAt(ArticleText text, int end)
    {
        var next = text.At(end);
        if (!CharacterClass.IsHan(next)) return NameEdge.Firm;
        if (next == '说' && text.At(end + 1) is ':' or ',') return NameEdge.Firm;
        if (next == '等' && IsCountOfPeople(text, end + 1)) return NameEdge.Firm;
        if (next == '受' && text.EndOfLongest(end + 1, WordKinds.OrganizationName) > end + 2) return NameEdge.Weak;
        if (text.EndOfLongest(end, Following) is var word && word > end + 1) return NameEdge.Firm;
        if (text.EndOfLongest(end, Words) > end + 1) return NameEdge.Weak;
        return (text.KindsAt(end) & (WordKinds.FollowParticle | WordKinds.FollowVerb)) != 0 ? NameEdge.Weak : NameEdge.None;
    }

    // 李明、王强|等3名委员
    private static bool IsCountOfPeople(ArticleText text, int i)
    {
        var from = i;
        while (CharacterClass.IsDigit(text.At(i))) i++;
        return i > from && text.At(i) is '人' or '名' or '位';
    }

    /// <summary>True when the character at <paramref name="end"/> is one that sentences put behind names (说, 在, 与).</summary>
    public bool IsFollowedAsName(ArticleText text, int end) => characters.AfterNames.Contains(text.At(end));

    /// <summary>Length of the surname at <paramref name="start"/>, or 0.</summary>
    public static int SurnameLength(ArticleText text, int start)
    {
        if (!text.Begins(start, WordKinds.AnySurname | WordKinds.CompoundSurname)) return 0;
        if (text.EndOfLongest(start, WordKinds.CompoundSurname) is var compound && compound > start + 1 && CharacterClass.IsHan(text.At(compound))) return compound - start;
        return (text.KindsAt(start) & WordKinds.AnySurname) != 0 ? 1 : 0;
    }

    private int ReadChinese(ArticleText text, int start, int surname, out NameEdge edge)
    {
        edge = NameEdge.None;
        var given = start + surname;
        if (!IsGiven(text, given)) return -1;
        var shortEdge = EdgeAt(text, given + 1);
        if (!IsGiven(text, given + 1))
        {
            edge = shortEdge;
            return given + 1;
        }
        var longEdge = EdgeAt(text, given + 2);
        // 喻红|为副县长: what follows 为 is a post.
        if (text.At(given + 1) == '为' && text.EndOfLongest(given + 2, WordKinds.AnyTitle | WordKinds.AnyOrganization | WordKinds.Division | WordKinds.TitlePrefix) > given + 2) longEdge = NameEdge.None;
        // 王强|为新任命人员颁发任命书: or for whom something is done.
        else if (text.At(given + 1) == '为' && shortEdge != NameEdge.None && IsDoneFor(text, given + 2)) longEdge = NameEdge.None;
        // 会见张弛|时,
        if (text.At(given + 1) == '时' && text.At(given + 2) == ',' && IsMet(text, start))
        {
            edge = NameEdge.Firm;
            return given + 1;
        }
        edge = longEdge;
        // 费扬|率调研组, but 张致，: a character that seldom ends names does so only before a mark.
        if (shortEdge != NameEdge.None && CharacterClass.IsHan(text.At(given + 2)) && characters.SeldomLast.Contains(text.At(given + 1)) && !IsLastAfterAll(text, given + 1))
        {
            edge = shortEdge;
            return given + 1;
        }
        if (shortEdge <= NameEdge.Weak && longEdge >= shortEdge) return given + 2;
        if (longEdge == NameEdge.None)
        {
            edge = shortEdge;
            return given + 1;
        }
        // Both fit. A word of two or more characters that takes the second given character with it speaks for the short name: 孙燕|作了, 王朗|会见.
        var word = text.EndOfLongest(given + 1, Following);
        // 蒋华|先后来到, not 蒋华先|后来; 乐正平|回忆起, not 乐正平回|忆起.
        var covers = word > given + 2 && (EdgeAt(text, given + 2) != NameEdge.Firm || word > text.EndOfLongest(given + 2, Following) || text.EndOfLongest(given + 1, WordKinds.FollowVerb) == word);
        edge = covers ? shortEdge : longEdge;
        return covers ? given + 1 : given + 2;
    }

    // 李春来|出席, but 费扬|来调研: nobody comes to preside. 李中和|受委托, but 费扬|和周平: 和 joins two names.
    private static bool IsLastAfterAll(ArticleText text, int i)
    {
        var verb = text.Text[(i + 1)..Math.Min(text.Length, i + 3)] is "出席" or "主持" or "强调" or "指出" or "要求" or "表示" or "宣布" or "宣读" or "致辞" or "同志";
        return text.At(i) == '来' ? verb : text.At(i) == '和' && (verb || (text.At(i + 1) == '受' && text.Text[i..Math.Min(text.Length, i + LongestBeneficiary)].Contains("委托", StringComparison.Ordinal)));
    }

    // In one clause with what somebody does to the person: 在会见…, 看望….
    private static bool IsMet(ArticleText text, int name)
    {
        for (var i = name - 1; i >= 0 && name - i <= LongestBeneficiary && text.At(i) is not (',' or '。' or '\n'); i--)
            if (text.At(i) is '会' or '看' or '访' or '接' && text.At(i + 1) is '见' or '晤' or '望' or '谈' or '问' or '待') return true;
        return false;
    }

    private static bool IsDoneFor(ArticleText text, int start)
    {
        if (text.At(start) == '被') return false;
        for (var i = start; i < start + LongestBeneficiary && CharacterClass.IsHan(text.At(i)); i++)
            if (text.At(i) is '颁' or '授' or '揭' or '戴' or '送' or '赠') return true;
        return false;
    }

    // 卓玛央金, and of any parts 艾力更·依明巴海.
    private int ReadParts(ArticleText text, int start, NameContext context)
    {
        var joined = NamePartsRule.EndOfJoined(text, start);
        // 村民|卓玛|说: behind a title one part is a name.
        if (joined < 0 && context != NameContext.Bare && text.EndOfLongest(start, WordKinds.NamePart) is var part && part > start + 1 && EdgeAt(text, part) == NameEdge.Firm) joined = part;
        return joined > 0 && text.At(joined) != '·' ? joined : _dotted.Read(text, start, context);
    }

    private bool IsGiven(ArticleText text, int i)
    {
        var c = text.At(i);
        return CharacterClass.IsHan(c) && !characters.NeverGiven.Contains(c);
    }

    // 高 山, 欧阳 林: only when nothing else can follow the second part.
    private int ReadSpaced(ArticleText text, int start, int surname, NameContext context)
    {
        var given = start + surname + 1;
        if (text.At(start + surname) != ' ' || !IsGiven(text, given)) return -1;
        // 局长宫 雪梅, where a line of the page was stretched.
        if (context == NameContext.AfterTitle && IsGiven(text, given + 1) && EdgeAt(text, given + 1) == NameEdge.None && EdgeAt(text, given + 2) == NameEdge.Firm && text.EndOfLongest(given, Words) <= given + 1) return given + 2;
        return EdgeAt(text, given + 1) >= NameEdge.Weak && (text.EndOfLongest(given, Following) < 0) ? given + 1 : -1;
    }

    // 市长第五清扬，: directly behind a title and before a mark or a verb, two to four characters are a name, whatever they are.
    private int ReadAny(ArticleText text, int start)
    {
        if (text.EndOfLongest(start, Words) > start + 1 || text.IsInside(start + 1)) return -1;
        if (text.At(start) == '中' || characters.SeldomLast.Contains(text.At(start)) || characters.AfterNames.Contains(text.At(start))) return -1;
        // 行|长期以来, 治理|事故: the title is cut out of other words.
        if (text.EndOfLongest(start - 1, WordKinds.OrdinaryWord | WordKinds.Precede) > start) return -1;
        for (var end = start + 1; end - start <= LongestAny; end++)
        {
            if (!IsGiven(text, end - 1)) return -1;
            if (end - start < 2) continue;
            var edge = EdgeAt(text, end);
            if (edge == NameEdge.None || (edge == NameEdge.Weak && !IsFollowedAsName(text, end))) continue;
            return text.IsInside(end - 1) || text.LongestEndingAt(end, WordKinds.AnyOrganization | WordKinds.AnyTitle) >= 0 || characters.PlaceEnd.Contains(text.At(end - 1)) ? -1 : end;
        }
        return -1;
    }

    // 副主席周也强、: before a mark a common surname may be followed by a character that names hardly hold.
    private int ReadUnusual(ArticleText text, int start) =>
        (text.KindsAt(start) & WordKinds.Surname) != 0 && CharacterClass.IsHan(text.At(start + 1)) && IsGiven(text, start + 2) && (!CharacterClass.IsHan(text.At(start + 3)) || text.EndOfLongest(start + 3, WordKinds.Address) > start + 4)
        && text.EndOfLongest(start, Words) <= start + 1 && text.EndOfLongest(start + 1, Words) <= start + 2 && text.At(start + 1) is not ('的' or '了' or '和') ? start + 3 : -1;

    // 州长|和丽梅|主持, 州长|和丽梅|,: 和 is also a surname; what follows is no surname and no word, and the name ends for certain.
    private bool IsNameOfHe(ArticleText text, int start) =>
        IsGiven(text, start + 1) && IsGiven(text, start + 2) && !text.Begins(start + 1, WordKinds.AnySurname | WordKinds.CompoundSurname) && text.EndOfLongest(start + 1, Words | WordKinds.Division | WordKinds.Surname) <= start + 2
        && (text.EndOfLongest(start + 3, WordKinds.FollowVerb) > start + 4 || text.At(start + 3) is ',' or '、');

    private int ReadForeign(ArticleText text, int start)
    {
        var i = start;
        while (i - start < LongestForeign && characters.Transliteration.Contains(text.At(i)) && (i - start < 2 || EdgeAt(text, i) != NameEdge.Firm)) i++;
        if (i - start < 2 || text.EndOfLongest(start, Words) >= start + 2) return -1;
        return EdgeAt(text, i) != NameEdge.None ? i : -1;
    }
}

/// <summary>How firmly what follows marks the end of a name.</summary>
internal enum NameEdge
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A single character that may follow a name, but may also be part of one.</summary>
    Weak,

    /// <summary>Punctuation, or a word that follows names.</summary>
    Firm,
}

/// <summary>Where a name is looked for.</summary>
internal enum NameContext
{
    /// <summary>Anywhere.</summary>
    Bare,

    /// <summary>In a list of names, or behind a collective.</summary>
    InList,

    /// <summary>Directly behind a title.</summary>
    AfterTitle,
}
