using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Extraction;

/// <summary>Finds titles in book marks (《…》), with nested marks, and takes the status in brackets off (讨论稿, 试行).</summary>
/// <remarks>An opening mark without a closing one in the same paragraph gives nothing.</remarks>
internal sealed class DocumentRule(DocumentWords words)
{
    // The longest titles met, of catalogues of decisions, have 90 characters.
    private const int Longest = 120;

    /// <summary>Adds every title of <paramref name="text"/> to <paramref name="found"/>.</summary>
    public void Find(ArticleText text, List<DocumentMention> found)
    {
        var characters = text.Text;
        for (var i = text.NextOf('《', 0); i >= 0; i = text.NextOf('《', i + 1))
        {
            var end = Closing(characters, i);
            if (end < 0) continue;
            Add(text, i + 1, end, found);
            i = end;
        }
    }

    // Index of the mark that closes the one at the start, over nested pairs.
    private static int Closing(ReadOnlySpan<char> characters, int start)
    {
        var depth = 0;
        for (var i = start; i < characters.Length && i - start <= Longest && characters[i] != '\n'; i++)
        {
            if (characters[i] == '《') depth++;
            else if (characters[i] == '》' && --depth == 0) return i;
        }
        return -1;
    }

    private void Add(ArticleText text, int start, int end, List<DocumentMention> found)
    {
        var characters = text.Text[start..end];
        var titleEnd = end;
        (int Start, int End)? status = null;
        if (characters.Length > 4 && characters[^1] == ')')
        {
            var opening = characters.LastIndexOf('(');
            if (opening > 0 && !characters[opening..].ContainsAnyInRange('0', '9') && words.Status.LengthAtEnd(characters[(opening + 1)..^1]) > 0)
            {
                status = (start + opening + 1, end - 1);
                titleEnd = start + opening;
            }
        }
        if (titleEnd <= start) return;
        var (kind, rule) = KindOf(text.Text[start..titleEnd], text, start);
        found.Add(new DocumentMention(start, titleEnd, status, kind, rule));
    }

    private (DocumentKind Kind, string Rule) KindOf(ReadOnlySpan<char> title, ArticleText text, int start)
    {
        if (words.Official.LengthAtEnd(title) > 0) return (DocumentKind.Official, "document.ending");
        if (words.Report.LengthAtEnd(title) > 0) return (DocumentKind.Report, "document.ending");
        // 电影《…》: the word before the marks tells works.
        if (words.WorkBefore.LengthAtEnd(text.Text[..(start - 1)]) > 0) return (DocumentKind.Work, "document.word-before");
        // 《云川日报》; what nothing tells is mostly an official paper.
        return words.Work.LengthAtEnd(title) > 0 ? (DocumentKind.Work, "document.ending") : (DocumentKind.Official, "document.marks");
    }
}

/// <summary>A title in book marks.</summary>
/// <param name="Start">Index of its first character in the article's text.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Status">Where the status stands, or null.</param>
/// <param name="Kind">Official paper, report or work.</param>
/// <param name="Rule">Id of the rule that told the kind.</param>
internal readonly record struct DocumentMention(int Start, int End, (int Start, int End)? Status, DocumentKind Kind, string Rule) : IPlaced;
