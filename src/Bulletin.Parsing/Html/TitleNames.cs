using System.Buffers;
using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Html;

/// <summary>Whether the class or id around a line names a headline.</summary>
internal sealed class TitleNames(HtmlWords words)
{
    private readonly SearchValues<string> _names = SearchValues.Create([.. words.TitleClass.Words], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the element of the line, or the one around it, bears such a name.</summary>
    public bool AreAround(PageText page, int line)
    {
        var node = page.Lines[line].Block;
        for (var up = 0; up < 2 && node > 0; up++, node = page.Tree[node].Parent)
            if (IsIn(page.Tree[node].Classes) || IsIn(page.Tree[node].Id)) return true;
        return false;
    }

    /// <summary>True when the line's own element bears such a name.</summary>
    public bool AreOn(PageText page, int line) => IsIn(page.Tree[page.Lines[line].Block].Classes) || IsIn(page.Tree[page.Lines[line].Block].Id);

    private bool IsIn(string? name) => name is not null && name.AsSpan().ContainsAny(_names);
}
