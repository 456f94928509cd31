namespace Bulletin.Parsing.Model;

/// <summary>One story with its own headline.</summary>
public sealed record Article
{
    /// <summary>The plain fact above the headline (引题), or null.</summary>
    public string? Kicker => Joined(HeadlineLayer.Kicker);

    /// <summary>The main headline (主题), or null when the story is printed without one.</summary>
    public string? Headline => Joined(HeadlineLayer.Headline);

    /// <summary>The lines between headline and body (副题), in order.</summary>
    public ValueList<string> Subheadlines
    {
        get
        {
            var found = new List<string>();
            foreach (var line in HeadlineLines)
                if (line.Layer == HeadlineLayer.Subheadline) found.Add(line.Text);
            return [.. found];
        }
    }

    /// <summary>Every line of the headline block with its layer and place.</summary>
    public ValueList<HeadlineLine> HeadlineLines { get; init; }

    /// <summary>Who wrote or photographed it.</summary>
    public ValueList<Byline> Bylines { get; init; }

    /// <summary>The dateline that opens the body (<c>新华社北京3月7日电</c>), or null.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The body, repaired: a paragraph that a column, a page or a hard wrap broke is one paragraph.</summary>
    public ValueList<Paragraph> Paragraphs { get; init; }

    /// <summary>Picture captions that stand with the article; they are not body.</summary>
    public ValueList<Paragraph> Captions { get; init; }

    /// <summary>The people named, one entry each.</summary>
    public ValueList<Participant> Participants { get; init; }

    /// <summary>The organizations named, one entry each.</summary>
    public ValueList<Organization> Organizations { get; init; }

    /// <summary>The happenings reported as news.</summary>
    public ValueList<Event> Events { get; init; }

    /// <summary>Every date and range of dates that is named, in the order of the text. Dates inside titles of documents are not among them.</summary>
    public ValueList<BulletinDate> Dates { get; init; }

    /// <summary>Titles in book marks (《…》): plans, laws, reports, speeches.</summary>
    public ValueList<Document> Documents { get; init; }

    /// <summary>Who said what, and over which paragraphs.</summary>
    public ValueList<Statement> Statements { get; init; }

    /// <summary>The page it is printed on, as printed, or null.</summary>
    public string? Page { get; init; }

    /// <summary>The page that continues it (<c>下转二版</c> gives <c>二</c>), or null.</summary>
    public string? ContinuedOn { get; init; }

    /// <summary>The page whose article it continues (<c>紧接01版</c> gives <c>01</c>), or null.</summary>
    public string? ContinuedFrom { get; init; }

    /// <summary>The number of an official paper that stands below the headline (发文字号), or null.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Address of the source that the text itself links to, or null.</summary>
    public string? Link { get; init; }

    /// <summary>Where it stands: one span, or one for each part of a continued article.</summary>
    public ValueList<TextSpan> Spans { get; init; }

    /// <summary>The body as plain text: one line for each paragraph, without headline, authors and captions.</summary>
    public string GetText()
    {
        var lines = new string[Paragraphs.Count];
        for (var i = 0; i < lines.Length; i++) lines[i] = Paragraphs[i].Text;
        return string.Join('\n', lines);
    }

    /// <summary>The person of this name, or null when the article names none.</summary>
    /// <param name="name">The name as printed.</param>
    public Participant? FindParticipant(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var person in Participants)
            if (string.Equals(person.Name, name, StringComparison.Ordinal)) return person;
        return null;
    }

    // A layer is nearly always one line, so the join is rare.
    private string? Joined(HeadlineLayer layer)
    {
        string? text = null;
        foreach (var line in HeadlineLines)
            if (line.Layer == layer) text = text is null ? line.Text : $"{text} {line.Text}";
        return text;
    }
}

/// <summary>The layers of a headline block.</summary>
public enum HeadlineLayer
{
    /// <summary>引题: the plain fact above the headline.</summary>
    Kicker,

    /// <summary>主题: the main line.</summary>
    Headline,

    /// <summary>副题: below the headline.</summary>
    Subheadline,
}

/// <summary>One line of a headline block.</summary>
/// <param name="Layer">Its layer.</param>
/// <param name="Text">Its text as printed, without markup and web tags.</param>
/// <param name="Spans">Where it stands.</param>
public sealed record HeadlineLine(HeadlineLayer Layer, string Text, ValueList<TextSpan> Spans);

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading inside the body (小标题).</summary>
    CrossHeading,
}

/// <summary>One paragraph of a body or one caption.</summary>
/// <param name="Text">Its text without line breaks: the texts of <paramref name="Spans"/>, joined.</param>
/// <param name="Spans">Where it stands: several spans when a break or markup inside it was left out.</param>
public sealed record Paragraph(string Text, ValueList<TextSpan> Spans)
{
    /// <summary>Running text or cross-heading.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>Offset of its element's tag in the markup of the web page that it was read out of, in UTF-16 code units; null when it is not known.</summary>
    public int? MarkupOffset { get; init; }

    /// <summary>From the first to the last character, breaks included.</summary>
    public TextSpan GetExtent() => Spans.Count == 0 ? default : new(Spans[0].Start, Spans[^1].End);
}

/// <summary>The opening of a body that names the source, the place and the day.</summary>
/// <param name="Text">As printed: <c>新华社北京3月7日电</c>, <c>本报讯</c>.</param>
/// <param name="Spans">Where it stands.</param>
public sealed record Dateline(string Text, ValueList<TextSpan> Spans)
{
    /// <summary>The agency or paper as printed (<c>新华社</c>, <c>本报</c>).</summary>
    public required string Source { get; init; }
}

/// <summary>What kind of author a byline names.</summary>
public enum BylineKind
{
    /// <summary>A person by name.</summary>
    Person,

    /// <summary>An office or department (<c>人大办</c>).</summary>
    Office,

    /// <summary>A house pen name (<c>崇文轩</c>).</summary>
    PenName,
}

/// <summary>What the person or office contributed.</summary>
public enum BylineRole
{
    /// <summary>The text.</summary>
    Writer,

    /// <summary>The picture.</summary>
    Photographer,
}

/// <summary>An author of an article.</summary>
/// <param name="Name">The name without the spaces that set a two-character name wide (<c>高 山</c> gives <c>高山</c>).</param>
/// <param name="Kind">Person, office or pen name.</param>
/// <param name="Spans">Where it stands.</param>
public sealed record Byline(string Name, BylineKind Kind, ValueList<TextSpan> Spans)
{
    /// <summary>Text or picture.</summary>
    public BylineRole Role { get; init; }

    /// <summary>Stable id of the rule that found it.</summary>
    public required string Rule { get; init; }
}
