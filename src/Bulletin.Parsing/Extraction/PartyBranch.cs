using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Reads the branch that a democratic party or the youth league has in a place: 民盟|云川市青石支部, 共青团|临湖县委.</summary>
internal static class PartyBranch
{
    private const int LongestPlace = 10;

    private const WordKinds NoPlace = WordKinds.AnyTitle | WordKinds.Collective | WordKinds.FollowVerb | WordKinds.FollowParticle | WordKinds.Precede | WordKinds.OrdinaryWord;

    private static readonly string[] Endings = ["支部", "总支", "委员会", "基层委", "工委"];

    /// <summary>The end of the branch whose party is <paramref name="name"/>; -1 when no place with its committee follows.</summary>
    public static int EndOf(ArticleText text, WordHit name)
    {
        if (name.Organization != (sbyte)OrganizationKind.DemocraticParty && text.Text[name.Start..name.End] is not "共青团" || text.IsInside(name.Start)) return -1;
        // 村民|建成支部
        if (text.At(name.Start) == '民' && text.At(name.Start - 1) is '村' or '农' or '居' or '市' or '人' or '全' or '移') return -1;
        for (var i = name.End; i - name.End <= LongestPlace && CharacterClass.IsHan(text.At(i)); i++)
        {
            if (i > name.End && EndOfCommittee(text, i) is var end and > 0) return end;
            // 民盟|第十三届中央委员会: the committee of one term.
            if (text.At(i) is '第' or '届' || text.EndOfLongest(i, NoPlace) > i + 1) return -1;
        }
        return -1;
    }

    private static int EndOfCommittee(ArticleText text, int start)
    {
        foreach (var ending in Endings)
            if (text.Text[start..].StartsWith(ending, StringComparison.Ordinal)) return start + ending.Length;
        if (!OrganizationShape.IsLevel(text.At(start)) || text.At(start + 1) != '委') return -1;
        return text.At(start + 2) switch
        {
            '员' => text.At(start + 3) == '会' ? start + 4 : -1,
            '会' => start + 3,
            _ => start + 2,
        };
    }
}
