using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>A role and the words that gave it.</summary>
/// <param name="Person">Index among the article's participants.</param>
/// <param name="Event">Index among the article's events.</param>
/// <param name="Role">The role.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Rule">Id of the rule.</param>
internal readonly record struct RoleFact(int Person, int Event, ParticipantRole Role, int Start, int End, string Rule);
