using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the post they come into or out of: 任命张三、李四同志为市教育局副局长, 王五当选为…, 免去王五的…职务, 免除王五同志…一职, 王五任….</summary>
internal sealed class AppointmentRule(NameReader names, NameLists lists, PostReader posts) : IPersonRule
{
    // 阿不都热合曼 and the verb before it.
    private const int LongestPlain = 6;

    // 免去王五的…职务: without the last word no 的 need be looked at.
    private const string OfPost = "职务";

    private static readonly SearchValues<char> Marks = SearchValues.Create("为任去免");
    private static readonly SearchValues<char> MarksWithOf = SearchValues.Create("为的任去免");

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        var characters = text.Text;
        var marks = characters.Contains(OfPost, StringComparison.Ordinal) ? MarksWithOf : Marks;
        for (var i = Next(characters, 2, marks); i >= 0 && i < characters.Length - 2; i = Next(characters, i + 1, marks))
        {
            if (characters[i] == '免')
            {
                AddRemoved(text, i, found, known);
                continue;
            }
            var isCalled = characters[i] == '为' && characters[..i].EndsWith("当选", StringComparison.Ordinal);
            var nameEnd = EndOfName(text, isCalled ? i - 2 : characters[..(i + 1)].EndsWith("辞去", StringComparison.Ordinal) || characters[..(i + 1)].EndsWith("兼任", StringComparison.Ordinal) ? i - 1 : i);
            var isCertain = characters[i] != '任';
            var start = StartOfName(text, nameEnd, isCertain);
            if (start < 0 || !posts.TryRead(text, i + 1, characters[i] == '的', out var titles)) continue;
            for (; start >= 0; start = text.At(start - 1) == '、' ? StartOfName(text, nameEnd = EndOfName(text, start - 1), isCertain) : -1)
                Add(new PersonMention(start, nameEnd, titles, "person.appointment"), found, known);
        }
    }

    // 免除李明同志副县长一职: the post stands right behind the name.
    private void AddRemoved(ArticleText text, int verb, List<PersonMention> found, int known)
    {
        var start = text.EndOfLongest(verb, WordKinds.Appoints);
        if (start < 0) return;
        var end = names.Read(text, start, NameContext.AfterTitle, out var edge);
        if (end < 0 || edge != NameEdge.Firm) end = EndBeforeBody(text, start);
        if (end < 0) return;
        var post = text.At(end) == '同' && text.At(end + 1) == '志' ? end + 2 : end;
        // 免去李明兼任的市教育局局长职务
        if (text.Text[post..].StartsWith("兼任的", StringComparison.Ordinal)) post += "兼任的".Length;
        if (CharacterClass.IsHan(text.At(post)) && text.At(post) != '的' && posts.TryRead(text, post, needsEnding: true, out var titles)) Add(new PersonMention(start, end, titles, "person.appointment"), found, known);
    }

    // 免去李明华|云川县水务局局长职务: the body stands right behind the name, whose edge nothing marks; three characters are the rule.
    private int EndBeforeBody(ArticleText text, int start)
    {
        if (NameReader.SurnameLength(text, start) != 1) return -1;
        if (text.At(start + 2) == '第' || text.EndOfLongest(start + 2, WordKinds.Division | WordKinds.OrganizationName) > start + 3) return names.Fills(text, start, start + 2) ? start + 2 : -1;
        return names.MayFill(text, start, start + 3) ? start + 3 : -1;
    }

    private static int Next(ReadOnlySpan<char> characters, int from, SearchValues<char> marks)
    {
        var next = from < characters.Length ? characters[from..].IndexOfAny(marks) : -1;
        return next < 0 ? -1 : from + next;
    }

    // 任命李明（女）同志|为.
    private static int EndOfName(ArticleText text, int end)
    {
        if (text.At(end - 1) == '志' && text.At(end - 2) == '同') end -= 2;
        return NameNote.Before(text, end);
    }

    // Before 任 may stand 历, 拟, 担: there the name must be one by itself.
    private int StartOfName(ArticleText text, int end, bool isCertain)
    {
        var start = lists.StartOfName(text, end, isCertain);
        if (start >= 0 || !isCertain) return start;
        // 任命|卓玛央金为…, 、|阿古达木为…: without a surname the verb before it must say that it is a name.
        for (start = end - 2; end - start <= LongestPlain && CharacterClass.IsHan(text.At(start)); start--)
            if (IsBehindVerb(text, start)) return names.MayFill(text, start, end) ? start : -1;
        return -1;
    }

    private static bool IsBehindVerb(ArticleText text, int start) =>
        text.LongestEndingAt(start, WordKinds.Appoints) >= 0 || (text.At(start - 1) is ':' or '、' or '\n' or ';' && NamesBefore(text, start - 1));

    // A list of appointments goes on: 任命李明、|卓玛央金为…; …为市教育局局长;|卓玛央金为….
    private static bool NamesBefore(ArticleText text, int mark)
    {
        const int furthest = 80;
        for (var i = mark; i > 0 && mark - i <= furthest && text.At(i) != '。'; i--)
            if (text.LongestEndingAt(i, WordKinds.Appoints) >= 0) return true;
        return false;
    }

    // A name that another rule found without a title takes this one.
    private static void Add(PersonMention mention, List<PersonMention> found, int known)
    {
        var index = NameLists.IndexOfKnown(found, known, mention.Start);
        if (index < 0) found.Add(mention);
        else if (found[index].Titles.Count == 0 && found[index].End == mention.End) found[index] = found[index] with { Titles = mention.Titles };
    }
}
