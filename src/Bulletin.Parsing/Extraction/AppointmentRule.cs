namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the post they come into or out of: 任命张三、李四为市教育局副局长, 王五当选为…, 免去王五的…职务, 王五任….</summary>
internal sealed class AppointmentRule(NameLists lists, PostReader posts) : IPersonRule
{
    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        var characters = text.Text;
        for (var i = 2; i < characters.Length - 2; i++)
        {
            if (characters[i] is not ('为' or '的' or '任' or '去')) continue;
            var nameEnd = characters[..i].EndsWith("当选", StringComparison.Ordinal) || characters[..(i + 1)].EndsWith("辞去", StringComparison.Ordinal) ? i - (characters[i] == '去' ? 1 : 2) : i;
            if (nameEnd > 1 && characters[nameEnd - 1] == ')') nameEnd = Math.Max(0, characters[..nameEnd].LastIndexOf('('));
            var start = lists.StartOfName(text, nameEnd);
            if (start < 0 || !posts.TryRead(text, i + 1, characters[i] == '的', out var titles)) continue;
            for (; start >= 0; (nameEnd, start) = (start - 1, text.At(start - 1) == '、' ? lists.StartOfName(text, start - 1) : -1))
                Add(new PersonMention(start, nameEnd, titles, "person.appointment"), found, known);
        }
    }

    // A name that another rule found without a title takes this one.
    private static void Add(PersonMention mention, List<PersonMention> found, int known)
    {
        var index = NameLists.IndexOfKnown(found, known, mention.Start);
        if (index < 0) found.Add(mention);
        else if (found[index].Titles.Count == 0 && found[index].End == mention.End) found[index] = found[index] with { Titles = mention.Titles };
    }
}
