using System.Buffers;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds a name at the beginning of a clause by what follows it: what persons do (石立峰一同调研).</summary>
internal sealed class ClauseStartRule(NameReader names) : IPersonRule
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("\n。,; ");

    /// <inheritdoc />
    public void Find(ArticleText text, List<PersonMention> found)
    {
        var known = found.Count;
        var characters = text.Text;
        for (var i = 0; i >= 0 && i < characters.Length - 3; i = NextClause(characters, i))
        {
            if ((text.KindsAt(i) & WordKinds.Surname) == 0 && NameReader.SurnameLength(text, i) < 2) continue;
            var end = names.Read(text, i, NameContext.Bare, out var edge);
            if (end < 0 || edge != NameEdge.Firm || NameLists.IsKnown(found, known, i)) continue;
            var verb = text.EndOfLongest(end, end - i > 2 ? WordKinds.FollowVerb | WordKinds.FollowParticle : WordKinds.FollowVerb);
            if (verb < end + 2 || text.EndOfLongest(i, WordKinds.Division | WordKinds.AnyOrganization) > i + 1) continue;
            // 祝|会议|期间
            if (text.WordAt(i + 1, end, WordKinds.EventWord) >= 0) continue;
            if (end - i == 2 && CountOf(characters, characters[i..end]) < 2) continue;
            found.Add(new PersonMention(i, end, [], "person.clause-start"));
        }
    }

    // Behind the next mark that ends a clause.
    private static int NextClause(ReadOnlySpan<char> characters, int from)
    {
        var next = characters[from..].IndexOfAny(ClauseEnds);
        return next < 0 ? -1 : from + next + 1;
    }

    private static int CountOf(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var count = 0;
        for (var i = text.IndexOf(name, StringComparison.Ordinal); i >= 0 && count < 2; i = text.IndexOf(name, StringComparison.Ordinal))
        {
            count++;
            text = text[(i + name.Length)..];
        }
        return count;
    }
}
