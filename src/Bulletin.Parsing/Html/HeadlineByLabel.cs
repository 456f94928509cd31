using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Html;

/// <summary>Finds the headline of a page that sets an article as a form: a cell with the label 标题, the headline in the cell beside it.</summary>
internal sealed class HeadlineByLabel(HtmlWords words)
{
    // The rows of a form before the text: title, date, office, person to ask, number.
    private const int MostLines = 24;
    private const int FirstLines = 4;
    private const int Longest = 120;

    /// <summary>The line of the headline above the line <paramref name="body"/>, or in the first rows of a form that holds the text too; -1 when no label stands there.</summary>
    public int Find(PageText page, int body)
    {
        for (var i = Math.Max(1, body - MostLines + 1); i < Math.Min(body + FirstLines, page.Lines.Length); i++)
            if (page.Lines[i].Length <= Longest && FormLabel.IsBefore(page, i, words.HeadlineLabel)) return i;
        return -1;
    }
}
