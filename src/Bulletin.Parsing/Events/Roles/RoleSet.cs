using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>The roles that the people of an article have in its events, each with the words that gave it.</summary>
internal sealed class RoleSet(int people)
{
    private readonly List<RoleFact>?[] _facts = new List<RoleFact>?[people];

    /// <summary>Gives a role; the first reason for it in an event is kept.</summary>
    public void Add(RoleFact fact)
    {
        // Most people have one role.
        var facts = _facts[fact.Person] ??= new List<RoleFact>(1);
        foreach (var known in facts)
            if (known.Role == fact.Role && known.Event == fact.Event) return;
        facts.Add(fact);
    }

    /// <summary>True when the person has the role in some event.</summary>
    public bool Has(int person, ParticipantRole role)
    {
        if (_facts[person] is not { } facts) return false;
        foreach (var fact in facts)
            if (fact.Role == role) return true;
        return false;
    }

    /// <summary>The event in which the person was last given a role; -1 when in none.</summary>
    public int LastEvent(int person) => _facts[person] is { Count: > 0 } facts ? facts[^1].Event : -1;

    /// <summary>True when the person has a role in <paramref name="index"/>.</summary>
    public bool IsIn(int person, int index) => _facts[person] is { } facts && facts.Exists(fact => fact.Event == index);

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
}
