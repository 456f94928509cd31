using System.Buffers;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the post they come into or out of: 任命张三、李四为市教育局副局长, 王五当选为…, 免去王五的…职务, 王五任….</summary>
internal sealed class AppointmentRule(NameLists lists, PostReader posts) : IPersonRule
{
    // 免去王五的…职务: without the last word no 的 need be looked at.
    private const string OfPost = "职务";

    private static readonly SearchValues<char> Marks = SearchValues.Create("为任去");
    private static readonly SearchValues<char> MarksWithOf = SearchValues.Create("为的任去");

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        var characters = text.Text;
        var marks = characters.Contains(OfPost, StringComparison.Ordinal) ? MarksWithOf : Marks;
        for (var i = Next(characters, 2, marks); i >= 0 && i < characters.Length - 2; i = Next(characters, i + 1, marks))
        {
            var nameEnd = characters[..i].EndsWith("当选", StringComparison.Ordinal) || characters[..(i + 1)].EndsWith("辞去", StringComparison.Ordinal) ? i - (characters[i] == '去' ? 1 : 2) : i;
            if (nameEnd > 1 && characters[nameEnd - 1] == ')') nameEnd = Math.Max(0, characters[..nameEnd].LastIndexOf('('));
            var start = lists.StartOfName(text, nameEnd);
            if (start < 0 || !posts.TryRead(text, i + 1, characters[i] == '的', out var titles)) continue;
            for (; start >= 0; (nameEnd, start) = (start - 1, text.At(start - 1) == '、' ? lists.StartOfName(text, start - 1) : -1))
                Add(new PersonMention(start, nameEnd, titles, "person.appointment"), found, known);
        }
    }

    private static int Next(ReadOnlySpan<char> characters, int from, SearchValues<char> marks)
    {
        var next = from < characters.Length ? characters[from..].IndexOfAny(marks) : -1;
        return next < 0 ? -1 : from + next;
    }

    // A name that another rule found without a title takes this one.
    private static void Add(PersonMention mention, List<PersonMention> found, int known)
    {
        var index = NameLists.IndexOfKnown(found, known, mention.Start);
        if (index < 0) found.Add(mention);
        else if (found[index].Titles.Count == 0 && found[index].End == mention.End) found[index] = found[index] with { Titles = mention.Titles };
    }
}
