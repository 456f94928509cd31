using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds names of several parts wherever they begin at an edge: 看望了艾尼·买买提.</summary>
internal sealed class DottedNameRule(NameReader names) : IPersonRule
{
    private const int LongestFirstPart = 8;

    // “天下云川人·故乡情”: the end of what stands in quotation marks is a motto.
    private static bool IsQuoted(ArticleText text, int start, int end) =>
        text.At(end) == '”' && text.Text[Math.Max(0, start - LongestFirstPart)..start].LastIndexOfAny('“', '”') is var mark && mark >= 0 && text.At(Math.Max(0, start - LongestFirstPart) + mark) == '“';

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        for (var dot = text.NextOf('·', 0); dot >= 0; dot = text.NextOf('·', dot + 1))
        {
            if (text.IsInMarks(dot)) continue;
            for (var start = dot - 1; start >= 0 && dot - start <= LongestFirstPart && CharacterClass.IsHan(text.At(start)); start--)
            {
                if (!NameLists.IsLeftEdge(text, start) && text.At(start - 1) != '了') continue;
                var end = names.Read(text, start, NameContext.Bare, out _);
                if (end <= dot || IsQuoted(text, start, end)) continue;
                if (!NameLists.IsKnown(found, known, start) && !NameLists.IsKnown(found, known, end - 1)) found.Add(new PersonMention(start, end, [], "person.dotted"));
                break;
            }
        }
    }
}
