using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the title behind them: 王朗外长, 云川大学黄延教授, 孙燕同志.</summary>
internal sealed class TitleAfterNameRule(NameReader names, OrganizationEdge edges) : IPersonRule
{
    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        foreach (var index in text.HitsBesideNames)
        {
            var hit = text.Hits[index];
            if ((hit.Kinds & (WordKinds.AnyTitle | WordKinds.Address)) == 0 || TitleBeforeNameRule.IsPartOfLonger(text, hit)) continue;
            for (var length = 4; length >= 2; length--)
            {
                var start = hit.Start - length;
                if (start < 0 || CharacterClass.IsDigit(text.At(start - 1)) || NameReader.SurnameLength(text, start) == 0 || !NameLists.IsLeftEdge(text, start)) continue;
                if (names.Read(text, start, NameContext.Bare, out _) != hit.Start || NameLists.IndexOfKnown(found, known, start) is var bare && bare >= 0 && (found[bare].Titles.Count > 0 || found[bare].Start != start)) continue;
                if (text.IsInside(start + 1) || text.IsInside(hit.Start)) continue;
                if ((text.KindsAt(start) & WordKinds.RareSurname) != 0 || IsHolderBehind(text, hit)) continue;
                var titles = (hit.Kinds & WordKinds.Address) != 0 ? [] : BodyBefore(text, start, hit);
                if (bare < 0) found.Add(new PersonMention(start, hit.Start, titles, "person.title-after"));
                else if (found[bare].End == hit.Start) found[bare] = found[bare] with { Titles = titles };
                break;
            }
        }
    }

    // 莫斯科市长索比亚宁: when a name stands behind the title, what stands before it is none.
    private bool IsHolderBehind(ArticleText text, WordHit hit) =>
        (hit.Kinds & WordKinds.AnyTitle) != 0 && names.Read(text, hit.End, NameContext.InList, out var edge) > 0 && edge == NameEdge.Firm;

    // 云川大学黄延教授: the body stands before the name.
    private List<TitleMention> BodyBefore(ArticleText text, int start, WordHit hit)
    {
        var body = text.LongestEndingAt(start, WordKinds.AnyOrganization | WordKinds.Division) >= 0 ? edges.FindStart(text, start) : start;
        return [new TitleMention(hit.Start, hit.Start, hit.End, hit.Kinds, "position.after-name") { Body = body < start ? (body, start) : null }];
    }
}
