namespace Bulletin.Parsing.Html;

/// <summary>What a line of an article is, as the page's structure says.</summary>
internal enum LineRole
{
    Kicker,
    Headline,
    Subheadline,

    /// <summary>Date, source and the like between headline and body.</summary>
    Information,

    /// <summary>Names of authors.</summary>
    Byline,

    Body,
    Caption,

    /// <summary>The number of an official paper.</summary>
    DocumentNumber,

    /// <summary>A pointer to another printed page.</summary>
    Pointer,
}

/// <summary>A line of an article.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Position">Offset of its element in the markup, or -1.</param>
/// <param name="IsStrong">True when all of it is bold.</param>
internal readonly record struct ArticleLine(LineRole Role, ReadOnlyMemory<char> Text, int Position = -1, bool IsStrong = false);

/// <summary>An article as read out of a page: its lines, headline block first.</summary>
internal sealed class PageArticle
{
    public List<ArticleLine> Lines { get; } = [];

    /// <summary>True when the lines of the markup are those of its text, so that they may be broken at a width.</summary>
    public bool IsPreformatted { get; set; }

    public bool HasBody => Lines.Exists(line => line.Role is LineRole.Body or LineRole.Caption);

    public bool HasInformation => Lines.Exists(line => line.Role == LineRole.Information);

    /// <summary>Photo news has no text but what stands below its pictures: the first sentences there are its one paragraph.</summary>
    public void ReadPhotoNews(int shortest)
    {
        if (Lines.Exists(line => line.Role == LineRole.Body)) return;
        var first = Lines.FindIndex(line => line.Role == LineRole.Caption && line.Text.Length >= shortest && line.Text.Span.Contains('。'));
        if (first >= 0) Lines[first] = Lines[first] with { Role = LineRole.Body };
    }

    public void Add(LineRole role, ReadOnlyMemory<char> text, int position = -1, bool isStrong = false)
    {
        if (!text.Span.IsWhiteSpace()) Lines.Add(new ArticleLine(role, text, position, isStrong));
    }
}
