using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events;

/// <summary>The roles that the people of an article have in its events, each with the words that gave it.</summary>
internal sealed class RoleSet(int people)
{
    private readonly List<RoleFact>?[] _facts = new List<RoleFact>?[people];

    /// <summary>Gives a role; the first reason for it is kept.</summary>
    public void Add(RoleFact fact)
    {
        // Most people have one role.
        var facts = _facts[fact.Person] ??= new List<RoleFact>(1);
        if (!Holds(facts, fact.Role)) facts.Add(fact);
    }

    /// <summary>True when the person has the role.</summary>
    public bool Has(int person, ParticipantRole role) => _facts[person] is { } facts && Holds(facts, role);

    /// <summary>Turns a role into another; one that the person has not is given.</summary>
    public void Replace(int person, ParticipantRole role, ParticipantRole other)
    {
        var facts = _facts[person] ??= [];
        var known = facts.FindIndex(fact => fact.Role == role);
        if (known >= 0) facts[known] = facts[known] with { Role = other, Rule = "role.side" };
        else facts.Add(facts[0] with { Role = other, Rule = "role.side" });
    }

    /// <summary>The person's roles in the order given.</summary>
    public IReadOnlyList<RoleFact> Of(int person) => _facts[person] is { } facts ? facts : [];

    private static bool Holds(List<RoleFact> facts, ParticipantRole role)
    {
        foreach (var fact in facts)
            if (fact.Role == role) return true;
        return false;
    }
}

/// <summary>A role and the words that gave it.</summary>
/// <param name="Person">Index among the article's participants.</param>
/// <param name="Role">The role.</param>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Rule">Id of the rule.</param>
internal readonly record struct RoleFact(int Person, ParticipantRole Role, int Start, int End, string Rule);
