using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Decides between a name and the word that it looks like, by what stands around: 县长高峰|同志, not 高峰|论坛.</summary>
internal sealed class NameOrWord(NameCharacters characters)
{
    private const WordKinds Words = NameReader.Words;

    /// <summary>True for 高度, 文化, 代表: words, not names; behind a rare surname an ordinary word is no given name either (向|社会).</summary>
    public bool IsWord(ArticleText text, int start, int end, NameEdge edge, NameContext context)
    {
        var word = text.EndOfLongest(start, Words);
        if (IsNameByPlace(text, start, end, word, edge, context)) return false;
        // 代表|时首先|向: what follows a group is often no name.
        if (context == NameContext.InList && end == start + 3 && CharacterClass.IsHan(text.At(end)) && text.WordAt(start + 1, end, WordKinds.Precede | WordKinds.FollowParticle) >= 0) return true;
        // 王师傅, 李书记: a surname and how one addresses its bearer.
        if (text.WordAt(start + 1, end, WordKinds.Address | WordKinds.AnyTitle) >= 0) return true;
        if (word >= end || (word == start + 2 && text.EndOfLongest(start, WordKinds.OrdinaryWord) == word)) return true;
        if (end == start + 3 && edge != NameEdge.Firm && text.EndOfLongest(start + 1, WordKinds.OrdinaryWord) >= end && !IsJoinedItem(text, start, end, context)) return true;
        if ((text.KindsAt(start) & WordKinds.RareSurname) == 0) return false;
        return edge != NameEdge.Firm || (end == start + 3 && text.EndOfLongest(start + 1, Words) >= end);
    }

    // Between what stands before and behind, a word is somebody's name.
    private bool IsNameByPlace(ArticleText text, int start, int end, int word, NameEdge edge, NameContext context)
    {
        if (context == NameContext.Bare) return false;
        var isBeforeMark = edge == NameEdge.Firm && !CharacterClass.IsHan(text.At(end));
        // 副主任蓝天明、
        if (word < end && isBeforeMark) return true;
        if ((text.KindsAt(start) & WordKinds.Surname) == 0) return false;
        var isMoreThanOrdinary = text.WordAt(start, end, Words & ~WordKinds.OrdinaryWord) >= 0;
        // 区领导高峰、李明陪同, not 让村民安心、安业
        if (context == NameContext.InList) return word == end && !isMoreThanOrdinary && text.At(end) == '、' && (text.KindsAt(end + 1) & WordKinds.Surname) != 0 && text.At(start - 1) == '导' && text.EndOfLongest(start - 2, Words) <= start;
        // 县长高峰|同志
        if (text.At(end) == '同' && text.At(end + 1) == '志') return true;
        // 市人大常委会主任黄金、
        if (word == end && isBeforeMark && !isMoreThanOrdinary) return true;
        if (end != start + 3) return false;
        // 总经理张高峰等
        if (word <= start + 1) return text.At(end) == '等';
        // 主席蓝天志|主持, 主席蓝天志|在, not 局长高标准|推进.
        return word == start + 2 && (edge == NameEdge.Firm || text.At(end) is '在' or '与' or '向' or '就')
            && !characters.SeldomLast.Contains(text.At(end - 1)) && text.EndOfLongest(start + 1, Words) <= start + 2 && text.EndOfLongest(end - 1, Words) <= end;
    }

    // 、沈金山|及委员: a common surname behind the mark of a list, and the list goes on.
    private static bool IsJoinedItem(ArticleText text, int start, int end, NameContext context) =>
        context == NameContext.InList && text.At(start - 1) == '、' && (text.KindsAt(start) & WordKinds.Surname) != 0 && text.At(end) is '及' or '和' or '与';
}
