using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads the short name of a firm, a brand and a trade, where a place or a body must stand: 在|日新电器|，, 走访了|云帆药业|、….</summary>
internal static class FirmShortName
{
    private const int LongestBrand = 3;

    private const WordKinds NoBrand = WordKinds.OrdinaryWord | WordKinds.FollowVerb | WordKinds.FollowParticle | WordKinds.Precede | WordKinds.AnyTitle | WordKinds.Collective | WordKinds.Ordinary | WordKinds.DateWord;

    /// <summary>The firm whose trade is <paramref name="trade"/>; false when nothing says that it is one.</summary>
    public static bool TryRead(ArticleText text, WordHit trade, int last, out OrganizationMention mention)
    {
        mention = default;
        if (!IsRightEdge(text, trade.End)) return false;
        for (var start = trade.Start - 2; start >= 0 && trade.Start - start <= LongestBrand && CharacterClass.IsHan(text.At(start)); start--)
        {
            if (!IsLeftEdge(text, start, last)) continue;
            if (text.WordAt(start, trade.Start, WordKinds.Division) >= 0 || OrganizationShape.IsGeneralStart(text, start) || HoldsWord(text, start, trade.End)) return false;
            mention = new OrganizationMention(start, trade.End, trade.Organization, "organization.firm");
            return true;
        }
        return false;
    }

    // What a visit comes to, or the next of a list of bodies.
    private static bool IsLeftEdge(ArticleText text, int start, int last) =>
        text.At(start - 1) is '在' or '到' or '赴' || (text.At(start - 1) == '、' && last > 0 && last == start - 1) || text.LongestEndingAt(start, WordKinds.EventWord) >= 0;

    private static bool IsRightEdge(ArticleText text, int end) =>
        !CharacterClass.IsHan(text.At(end)) || text.At(end) == '等' || text.EndOfLongest(end, WordKinds.FollowVerb | WordKinds.Collective | WordKinds.AnyTitle) > end + 1;

    private static bool HoldsWord(ArticleText text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (text.EndOfLongest(i, NoBrand) is var word && word > i + 1 && word <= end) return true;
        return false;
    }
}
