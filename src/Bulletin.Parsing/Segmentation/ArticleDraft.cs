using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>An article while its lines are collected.</summary>
internal sealed class ArticleDraft
{
    /// <summary>The lines of the headline block.</summary>
    public List<TitleLine> Titles { get; } = new(1);

    /// <summary>Body paragraphs and cross-headings.</summary>
    public List<Paragraph> Body { get; } = [];

    /// <summary>Captions.</summary>
    public List<Paragraph> Captions { get; } = new(0);

    /// <summary>Authors found so far.</summary>
    public List<Byline> Bylines { get; } = new(0);

    /// <summary>The dateline of the body, or null.</summary>
    public Dateline? Dateline { get; set; }

    /// <summary>Where it stands.</summary>
    public List<TextSpan> Spans { get; } = new(1);

    public string? Page { get; set; }

    public string? ContinuedOn { get; set; }

    public string? ContinuedFrom { get; set; }

    public string? Link { get; set; }

    public string? DocumentNumber { get; set; }

    /// <summary>True when authors stand below the text that was read last.</summary>
    public bool IsSigned { get; set; }

    /// <summary>True once something other than a headline was met, so that the next heading begins another article.</summary>
    public bool IsHeadlineClosed { get; set; }

    /// <summary>True when an export lost the headline.</summary>
    public bool HasLostHeadline { get; set; }

    public bool IsEmpty => Titles.Count == 0 && Body.Count == 0 && !HasLostHeadline && Captions.Count == 0;

    /// <summary>Takes up <paramref name="span"/> as part of the article.</summary>
    public void Extend(TextSpan span)
    {
        if (Spans.Count == 0) Spans.Add(span);
        else Spans[^1] = new TextSpan(Math.Min(Spans[^1].Start, span.Start), Math.Max(Spans[^1].End, span.End));
    }
}
