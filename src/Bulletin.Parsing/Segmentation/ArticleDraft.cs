using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>An article while its lines are collected.</summary>
internal sealed class ArticleDraft
{
    /// <summary>The lines of the headline block.</summary>
    public List<TitleLine> Titles { get; } = [];

    /// <summary>Body paragraphs and cross-headings.</summary>
    public List<BodyLine> Body { get; } = [];

    /// <summary>Captions.</summary>
    public List<Passage> Captions { get; } = [];

    /// <summary>Authors found so far.</summary>
    public List<Byline> Bylines { get; } = [];

    /// <summary>The dateline of the body, or null.</summary>
    public Dateline? Dateline { get; set; }

    /// <summary>Where it stands.</summary>
    public List<TextSpan> Spans { get; } = [];

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

/// <summary>A paragraph of a draft.</summary>
/// <param name="Passage">Its characters.</param>
/// <param name="Kind">Body or cross-heading.</param>
internal readonly record struct BodyLine(Passage Passage, ParagraphKind Kind);
