namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names by the age before them: 12岁的陈小雨.</summary>
internal sealed class AgeRule(NameReader names) : IPersonRule
{
    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        for (var age = text.NextOf('岁', 0); age >= 0; age = text.NextOf('岁', age + 1))
        {
            if (text.At(age + 1) != '的') continue;
            var end = names.Read(text, age + 2, NameContext.InList, out var edge);
            if (end > 0 && edge != NameEdge.None && !NameLists.IsKnown(found, known, age + 2)) found.Add(new PersonMention(age + 2, end, [], "person.age"));
        }
    }
}
