using System.Runtime.InteropServices;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Segmentation;

/// <summary>An article while its lines are collected; used again for the next one.</summary>
internal sealed class ArticleDraft
{
    /// <summary>The lines of the headline block.</summary>
    public List<TitleLine> Titles { get; } = [];

    /// <summary>Body paragraphs and cross-headings.</summary>
    public List<Paragraph> Body { get; } = [];

    /// <summary>Captions.</summary>
    public List<Paragraph> Captions { get; } = [];

    /// <summary>Authors found so far.</summary>
    public List<Byline> Bylines { get; } = [];

    /// <summary>The dateline of the body, or null.</summary>
    public Dateline? Dateline { get; set; }

    /// <summary>Where it stands; null before anything was taken up.</summary>
    public TextSpan? Extent { get; private set; }

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
    public void Extend(TextSpan span) =>
        Extent = Extent is { } extent ? new TextSpan(Math.Min(extent.Start, span.Start), Math.Max(extent.End, span.End)) : span;

    /// <summary>The article as collected.</summary>
    public Article ToArticle(HeadlineLayers layers, bool mayCutTitles) => new()
    {
        HeadlineLines = layers.Sort(Titles, mayCutTitles),
        Bylines = ToList(Bylines),
        Dateline = Dateline,
        Paragraphs = ToList(Body),
        Captions = ToList(Captions),
        Page = Page,
        ContinuedOn = ContinuedOn,
        ContinuedFrom = ContinuedFrom,
        Link = Link,
        DocumentNumber = DocumentNumber,
        Spans = Extent is { } extent ? [extent] : [],
    };

    /// <summary>Empties the draft for the next article.</summary>
    public void Clear()
    {
        Titles.Clear();
        Body.Clear();
        Captions.Clear();
        Bylines.Clear();
        Dateline = null;
        Extent = null;
        Page = ContinuedOn = ContinuedFrom = Link = DocumentNumber = null;
        IsSigned = IsHeadlineClosed = HasLostHeadline = false;
    }

    private static ValueList<T> ToList<T>(List<T> items) => ValueList.Create<T>(CollectionsMarshal.AsSpan(items));
}
