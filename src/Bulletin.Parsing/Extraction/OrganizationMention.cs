namespace Bulletin.Parsing.Extraction;

/// <summary>A body found in a text.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">The kind of organization, as a number of the model's enum.</param>
/// <param name="Rule">Id of the rule that found it.</param>
internal readonly record struct OrganizationMention(int Start, int End, int Kind, string Rule);
