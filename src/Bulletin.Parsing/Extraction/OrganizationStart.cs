using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds where a body begins whose ending is known: at its place, at a known name, or where its description begins.</summary>
internal sealed class OrganizationStart(OrganizationEdge edges)
{
    private const int LongestName = 3;

    // 云川高新技术产业|园区
    private const int LongestZone = 10;

    /// <summary>A standing name goes on to the left over places and other names only: 江苏省|委, 中共|南通市|委. The level that begins it may end any place: 云川|市公安局.</summary>
    public int OfName(ArticleText text, int start)
    {
        if (ZoneBefore(text, start) is var zone && zone < start) return zone;
        if (text.LongestEndingAt(start + 3, WordKinds.Division) is var autonomous && autonomous >= 0 && text.Hits[autonomous].Start < start && text.At(start) == '自' && text.At(start + 1) == '治') start = text.Hits[autonomous].Start;
        else if (PlaceEndingAt(text, start + 1, WordKinds.Division) is var place && place >= 0 && text.Hits[place].Start < start)
        {
            // 榕|东区: the short names of a few districts also end longer ones.
            var longer = text.Hits[place].End - text.Hits[place].Start == 2 ? PlaceBefore(text, start) : start;
            start = Math.Min(longer, text.Hits[place].Start);
        }
        else if (OrganizationShape.IsLevel(text.At(start)) && PlaceBefore(text, start) is var named && named < start) start = named;
        start = OverNames(text, start);
        // 中央纪委国家监委|驻|应急管理部纪检监察组.
        if (text.At(start - 1) == '驻' && text.LongestEndingAt(start - 1, WordKinds.OrganizationName) >= 0) start = OverNames(text, start - 1);
        if (text.At(start - 1) == '共' && text.At(start - 2) == '中') return start - 2;
        return OverDivision(text, OverLevel(text, start));
    }

    // 河湾经济|开发区管委会: the zone is named before its kind.
    private int ZoneBefore(ArticleText text, int start)
    {
        if (!CharacterClass.IsHan(text.At(start - 1)) || text.Text[start..] is not (['开', '发', '区', ..] or ['园', '区', ..] or ['高', '新', '区', ..] or ['度', '假', '区', ..] or ['示', '范', '区', ..])) return start;
        var zone = edges.FindStart(text, start);
        return start - zone is >= 2 and <= LongestZone && !OrganizationShape.HoldsWord(text, zone, start, WordKinds.FollowVerb | WordKinds.Precede | WordKinds.AnyTitle | WordKinds.FollowParticle) ? zone : start;
    }

    // 代表|市|公安局党委: the level before an office that is named without it.
    private static int OverLevel(ArticleText text, int start) =>
        text.At(start - 1) is '省' or '市' or '区' or '县' or '州' or '旗' && !OrganizationShape.IsLevel(text.At(start)) && text.EndOfLongest(start, WordKinds.Division) < 0
        && (!CharacterClass.IsHan(text.At(start - 2)) || text.LongestEndingAt(start - 1, WordKinds.Precede | WordKinds.FollowVerb | WordKinds.AnyTitle | WordKinds.Collective) >= 0 || (text.KindsAt(start - 2) & WordKinds.Precede) != 0) ? start - 1 : start;

    // 第八师|石河子市党委: a division of the corps is one body with its town.
    private static int OverDivision(ArticleText text, int start)
    {
        if (text.At(start - 1) != '师') return start;
        var i = start - 2;
        while (ChineseNumeral.Digit(text.At(i)) >= 0 || text.At(i) == '十') i--;
        return text.At(i) == '第' && i < start - 2 ? i : start;
    }

    /// <summary>Left of an ending stands its description; where a place or a known name begins inside it, the body begins there (因|北京长峰医院).</summary>
    public int OfDescription(ArticleText text, WordHit ending)
    {
        var start = edges.FindStart(text, ending.End);
        if (start >= ending.Start || text.EndOfLongest(start, OrganizationShape.Beginnings) > start + 1) return Math.Min(start, ending.Start);
        for (var i = start + 1; i < ending.Start - 1; i++)
            if (!text.IsInside(i) && !IsWordInside(text, i) && !(i == start + 1 && IsFirmsFirst(text, start, ending)) && text.EndOfLongest(i, OrganizationShape.Beginnings) > i + 1 && !IsPartOfPlace(text, start, i)) return OfName(text, i);
        return start;
    }

    // 、中|新建物流集团: the only character before what seems a place is part of a firm's name.
    private static bool IsFirmsFirst(ArticleText text, int start, WordHit ending) =>
        ending.Organization == (sbyte)OrganizationKind.Enterprise && !CharacterClass.IsHan(text.At(start - 1)) && text.At(start) is not ('原' or '继' or '据' or '经')
        && (text.KindsAt(start) & (WordKinds.Precede | WordKinds.FollowParticle)) == 0;

    // 海峡两岸|和平|统一促进会, 信用|合作|联社: a short name that is also a word is no place inside a name.
    private static bool IsWordInside(ArticleText text, int start) =>
        text.EndOfLongest(start, OrganizationShape.Beginnings) is var end && end == start + 2
        && (text.At(start) == '和' ? text.WordAt(start, end, WordKinds.OrdinaryWord) >= 0 : text.Text[start..end] is "合作" or "资源" or "通道" or "南部");

    // To the left over the places and names that end where the next begins, never over more than a body can have.
    private static int OverNames(ArticleText text, int end)
    {
        var start = end;
        for (var before = PlaceEndingAt(text, start, OrganizationShape.Beginnings); before >= 0 && end - start <= OrganizationShape.Longest; before = PlaceEndingAt(text, start, OrganizationShape.Beginnings))
            start = text.Hits[before].Start;
        return start;
    }

    // The longest place or name that ends here; not one cut out of what stands before it: 召|开县|政府, 会议|和县|政府.
    private static int PlaceEndingAt(ArticleText text, int end, WordKinds kinds)
    {
        var place = text.LongestEndingAt(end, kinds);
        if (place < 0 || text.Hits[place].End - text.Hits[place].Start != 2) return place;
        var start = text.Hits[place].Start;
        if (text.At(start) is '和' or '及') return (CharacterClass.IsHan(text.At(start - 1)) || text.At(start - 1) is '》' or '”' or ')') && text.LongestEndingAt(start, WordKinds.Division | WordKinds.Precede) < 0 ? -1 : place;
        // 沈阳|高新区: 阳高 is cut out of two words.
        if ((text.Hits[place].Kinds & WordKinds.Division) != 0 && text.LongestEndingAt(start + 1, WordKinds.Division) >= 0) return -1;
        var verb = text.LongestEndingAt(start + 1, WordKinds.Precede | WordKinds.FollowVerb | WordKinds.EventWord);
        return verb >= 0 && text.Hits[verb].Start < start ? -1 : place;
    }

    // The name of a place before its level, when nothing but a name stands there.
    private int PlaceBefore(ArticleText text, int level)
    {
        // 李明任|市水利局局长
        if (text.At(level - 1) == '任') return level;
        var start = edges.FindStart(text, level);
        // 免去|李明海|云川|县建设局局长职务
        if (level - start > LongestName + 1 && text.LongestEndingAt(start, WordKinds.Appoints) >= 0 && (text.KindsAt(start) & WordKinds.Surname) != 0) start += LongestName;
        return level - start is >= 2 and <= OrganizationShape.LongestPlace && !OrganizationShape.HoldsWord(text, start, level, WordKinds.OrdinaryWord | WordKinds.FollowVerb | WordKinds.Precede | WordKinds.AnyTitle | WordKinds.FollowParticle) ? start : level;
    }

    // 青石区|滨湖中学, 栖云|新区消防大队, 榕|东区福利院: the words before a place belong to a longer one that the tables do not hold.
    private static bool IsPartOfPlace(ArticleText text, int start, int position) =>
        OrganizationShape.IsLevel(text.At(position - 1)) || text.At(position - 1) is '村' or '(' || (text.At(position - 1) == '援' && text.At(position - 2) is not ('支' or '救' or '增' or '声')) || (text.At(position + 1) == '区' && text.At(position) is '新' or '东' or '西' or '南' or '北' or '中');
}
