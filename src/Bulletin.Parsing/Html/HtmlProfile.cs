namespace Bulletin.Parsing.Html;

/// <summary>Where the layers of an article stand in the pages of one publisher or publishing system.</summary>
/// <remarks>
/// Selectors are the simple part of CSS (see <c>docs/html.md</c>). Alternatives between commas are tried in order; the first that matches anything
/// gives the layer. An element <c>meta</c> stands for its content. The comment of properties in Founder pages is read as an element
/// <c>enpproperty</c> with one element for each property.
/// </remarks>
public sealed record HtmlProfile
{
    /// <summary>Name of the layout that it reads; profiles of one name are versions of it.</summary>
    public required string Name { get; init; }

    /// <summary>Which layout of that name, from 1 on: a site that is built anew gets a higher one. Of one name the highest is tried first. Default 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The page is one of this profile when an element matches.</summary>
    public required string Recognise { get; init; }

    /// <summary>Elements that each hold one article with all its layers; null when the page is one article. Default null.</summary>
    public string? Article { get; init; }

    /// <summary>The lines above the headline (引题). Default null.</summary>
    public string? Kicker { get; init; }

    /// <summary>The headline (主题); null when it is to be found as on any page. Default null.</summary>
    public string? Headline { get; init; }

    /// <summary>The lines below the headline (副题). Default null.</summary>
    public string? Subheadline { get; init; }

    /// <summary>The date of publication; null when it is to be found as on any page. Default null.</summary>
    public string? Date { get; init; }

    /// <summary>The authors. Default null.</summary>
    public string? Byline { get; init; }

    /// <summary>The name of the printed page (版名). Default null.</summary>
    public string? PageName { get; init; }

    /// <summary>The elements that hold the body; null when it is to be found as on any page. Default null.</summary>
    public string? Body { get; init; }

    /// <summary>The comment behind which the body begins (<c>enpcontent</c>); it goes before <see cref="Body"/> when the page has it. Default null.</summary>
    public string? BodyAfterComment { get; init; }

    /// <summary>The comment before which that body ends (<c>/enpcontent</c>). Default null.</summary>
    public string? BodyBeforeComment { get; init; }

    /// <summary>What stands in the body and is none of it; all alternatives hold. Default null.</summary>
    public string? Remove { get; init; }

    /// <summary>True when bodies come from printed columns, so that a paragraph without a full stop goes on in the next. Default false.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Picture captions; all alternatives hold. Default null.</summary>
    public string? Caption { get; init; }
}
