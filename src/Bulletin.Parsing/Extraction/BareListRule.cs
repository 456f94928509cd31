namespace Bulletin.Parsing.Extraction;

/// <summary>Finds lists of names at the beginning of a clause: 陈志、林涛、赵立新参加会见.</summary>
internal sealed class BareListRule(NameLists lists) : IPersonRule
{
    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        for (var i = text.NextOf('、', 0); i >= 0; i = text.NextOf('、', i + 1))
        {
            var start = lists.StartOfName(text, i);
            if (start < 0 || NameLists.IsKnown(found, known, start)) continue;
            var first = new PersonMention(start, i, [], "person.bare-list");
            var list = new List<PersonMention>();
            var end = lists.Read(text, i, [], list);
            if (list.Count == 0 || (list.Count == 1 && NameReader.EdgeAt(text, end) == NameEdge.Weak)) continue;
            found.Add(first);
            foreach (var mention in list) if (!NameLists.IsKnown(found, known, mention.Start)) found.Add(mention);
            i = Math.Max(i, end - 1);
        }
    }
}
