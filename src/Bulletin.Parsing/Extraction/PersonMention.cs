namespace Bulletin.Parsing.Extraction;

/// <summary>A name found in a text, with the titles that stand with it.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Titles">The titles in the order printed; empty when none is.</param>
/// <param name="Rule">Id of the rule that found it.</param>
internal sealed record PersonMention(int Start, int End, IReadOnlyList<TitleMention> Titles, string Rule);
