namespace Bulletin.Parsing.Extraction;

/// <summary>A rule of your own that finds people or bodies which the built-in rules do not.</summary>
/// <remarks>
/// It sees one article after the other, after the built-in rules; what it finds at a place that one of them found is left out. What it adds is resolved like any other mention: one entry
/// for each name, found again by the events. It gives no titles and no roles, and takes nothing away. One rule serves many threads at once: keep no state.
/// </remarks>
public interface IMentionRule
{
    /// <summary>Stable id, such as <c>person.driver</c>; it stands in the evidence of what the rule finds.</summary>
    string Id { get; }

    /// <summary>Adds the mentions of one article to <paramref name="found"/>.</summary>
    /// <param name="text">
    /// The headline lines and paragraphs of the article, repaired, in simplified characters and plain width, unit for unit; each ends with a line feed.
    /// </param>
    /// <param name="found">Takes the mentions.</param>
    void Find(ReadOnlySpan<char> text, MentionSink found);
}
