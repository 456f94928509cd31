using Bulletin.Parsing.Events.Words;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Words of speech with their speaker.</summary>
/// <param name="Person">Index among the article's participants; -1 when no person speaks.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Sentence">Index of the sentence that it stands in.</param>
internal readonly record struct Speech(int Person, EventHit Verb, int Sentence);
