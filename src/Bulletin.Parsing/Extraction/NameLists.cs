using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Lists of names (A、B和C), and where a name before a mark begins.</summary>
internal sealed class NameLists(NameReader names)
{
    // The longest lists, of presidiums, have some 80 names; the bound keeps hostile texts linear.
    private const int MostNames = 2000;

    // 次仁旺堆, 阿不都热合曼.
    private const int LongestPlain = 6;

    /// <summary>Reads the names behind <paramref name="end"/>, joined by 、 or 和 – or by spaces – and each bounded; returns where the list ends. When a title or group introduces the list, names without a known surname are names too.</summary>
    public int Read(ArticleText text, int end, IReadOnlyList<TitleMention> titles, List<PersonMention> found, bool isIntroduced = false, bool isSpaced = false)
    {
        for (var count = 0; count < MostNames; count++)
        {
            var start = ListItemStart(text, NameNote.After(text, end), isSpaced);
            if (start < 0) return end;
            var next = names.Read(text, start, NameContext.InList, out var edge);
            if (next < 0 || edge == NameEdge.None || StartsWithTitle(text, start, next)) next = isIntroduced ? EndOfPlain(text, start) : -1;
            if (next < 0) return end;
            found.Add(new PersonMention(start, next, text.At(end) == '与' ? [] : titles, "person.list"));
            end = next;
        }
        return end;
    }

    /// <summary>The start of the name that ends at <paramref name="end"/> and begins at an edge, or -1. Where the end is certain, a name may look like a word (张海洋).</summary>
    public int StartOfName(ArticleText text, int end, bool isCertain = false)
    {
        for (var length = 4; length >= 2; length--)
        {
            var start = end - length;
            if (start < 0 || NameReader.SurnameLength(text, start) == 0) continue;
            var before = text.At(start - 1);
            if (CharacterClass.IsHan(before) && before != '由' && text.LongestEndingAt(start, WordKinds.Precede | WordKinds.Collective | WordKinds.AnyOrganization | WordKinds.Division) < 0) continue;
            if ((names.Read(text, start, NameContext.Bare, out _) != end && !(isCertain && names.Fills(text, start, end))) || text.EndOfLongest(start, WordKinds.AnyOrganization | WordKinds.AnyTitle | WordKinds.Division | WordKinds.Collective | WordKinds.Ordinary) >= end) continue;
            return start;
        }
        return -1;
    }

    /// <summary>True when a name may begin at <paramref name="start"/> by what stands before it.</summary>
    public static bool IsLeftEdge(ArticleText text, int start)
    {
        var before = text.At(start - 1);
        if (!CharacterClass.IsHan(before)) return true;
        if ((text.KindsAt(start - 1) & WordKinds.Precede) != 0) return true;
        return text.LongestEndingAt(start, WordKinds.Precede | WordKinds.AnyOrganization | WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Division | WordKinds.FollowVerb) >= 0;
    }

    /// <summary>True when one of the first <paramref name="count"/> mentions, which come by position, covers <paramref name="start"/>.</summary>
    public static bool IsKnown(List<PersonMention> found, int count, int start) => IndexOfKnown(found, count, start) >= 0;

    /// <summary>Index of the mention among the first <paramref name="count"/>, which come by position, that covers <paramref name="start"/>; -1 when none does.</summary>
    public static int IndexOfKnown(List<PersonMention> found, int count, int start)
    {
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (start < found[middle].Start) high = middle - 1;
            else if (start >= found[middle].End) low = middle + 1;
            else return middle;
        }
        return -1;
    }

    // 李明、|卓玛央金|、王强: between two names what is no word is one too, with a known surname or not (乌兰 is also a place).
    private int EndOfPlain(ArticleText text, int start)
    {
        if (text.At(start - 1) != '、') return -1;
        var end = start;
        while (end - start <= LongestPlain && CharacterClass.IsHan(text.At(end))) end++;
        if (!names.MayFill(text, start, end) && !IsWordAsName(text, start, end)) return -1;
        // 、板永旺（女）: who has a sex or a nationality is a person.
        if (NameNote.After(text, end) is var note && note > end && text.Text[end..note].IndexOfAny('女', '男', '族') >= 0) return end;
        return text.At(end) == '、' && names.Read(text, end + 1, NameContext.InList, out var edge) is var next and > 0
            && edge == NameEdge.Firm && !StartsWithTitle(text, end + 1, next) && NameReader.SurnameLength(text, end + 1) > 0 ? end : -1;
    }

    // 县委常委晏河、|丰收|、阮芹: a word with a common surname, between the names of a list.
    private static bool IsWordAsName(ArticleText text, int start, int end) =>
        end - start == 2 && text.At(end) == '、' && (text.KindsAt(start) & WordKinds.Surname) != 0 && text.WordAt(start, end, WordKinds.OrdinaryWord) >= 0
        && text.WordAt(start, end, NameReader.Words & ~WordKinds.OrdinaryWord | WordKinds.Division) < 0;

    private static int ListItemStart(ArticleText text, int end, bool isSpaced)
    {
        var c = text.At(end);
        if (isSpaced && c == ' ') return text.At(end + 1) == ' ' ? end + 2 : end + 1;
        if (c is '、' or '和' or '与' or '及') return end + 1;
        return c == '以' && text.At(end + 1) == '及' ? end + 2 : -1;
    }

    // 、公明党|干事长|西田, 、多米尼克|总理|斯凯里特: behind the title stands whose it is.
    private bool IsBodyOfHolder(ArticleText text, int end) =>
        text.EndOfLongest(end, WordKinds.AnyTitle) is var title && title > end + 1 && names.Read(text, title, NameContext.InList, out var edge) > 0 && edge == NameEdge.Firm;

    // What looks like a name may be the body of the next title: 、高新区管委会主任.
    private bool StartsWithTitle(ArticleText text, int start, int end)
    {
        var word = text.EndOfLongest(start, WordKinds.AnyTitle | WordKinds.AnyOrganization | WordKinds.Division);
        // 、东方临港|产业园工委书记
        return word > end || (word == end && word > start + 1) || text.EndOfLongest(end, WordKinds.StrongSuffix | WordKinds.Zone) > end + 2 || IsBodyOfHolder(text, end);
    }
}
