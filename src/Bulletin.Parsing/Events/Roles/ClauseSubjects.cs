using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Who acts in the clause that is read: the people that no verb has closed off yet, over commas and lists.</summary>
internal sealed class ClauseSubjects
{
    private readonly List<int> _first = [];
    private readonly List<int> _second = [];
    private int _given;

    /// <summary>The people whose verbs follow.</summary>
    public List<int> First => _first;

    /// <summary>Those on the other side: 甲与|乙|会谈, and the objects met last.</summary>
    public List<int> Second => _second;

    /// <summary>True once a verb had these subjects: a further name begins another clause.</summary>
    public bool IsTaken { get; set; }

    /// <summary>True behind 听取: a report that follows is heard, not given.</summary>
    public bool IsHearing { get; set; }

    /// <summary>True when these people are heard by who acted before: 听取周平汇报.</summary>
    public bool IsHeard { get; set; }

    /// <summary>True behind 与: who follows is the other side.</summary>
    public bool IsWith { get; set; }

    /// <summary>True behind words of speech: what follows is what was said.</summary>
    public bool IsReported { get; set; }

    /// <summary>True behind what a meeting does with an item: verbs that follow may belong to the item.</summary>
    public bool IsConsidering { get; set; }

    /// <summary>True behind 主持召开: what follows is what the meeting does.</summary>
    public bool IsConvening { get; set; }

    /// <summary>True when the second are those that something was done to: 看望了周平,要求….</summary>
    public bool HasObjects { get; private set; }

    /// <summary>True behind 率领: who follows comes along.</summary>
    public bool IsLeading { get; set; }

    /// <summary>Begins anew.</summary>
    public void Forget()
    {
        _first.Clear();
        _second.Clear();
        _given = 0;
        IsTaken = IsConvening = IsHearing = IsHeard = IsWith = IsReported = IsConsidering = IsLeading = HasObjects = false;
    }

    /// <summary>Takes up a person.</summary>
    public void Add(int person, bool isSecond)
    {
        (isSecond ? _second : _first).Add(person);
        _given = 0;
    }

    /// <summary>Takes up a person that something is done to.</summary>
    public void AddObject(int person)
    {
        _second.Add(person);
        HasObjects = true;
    }

    /// <summary>Lets go of those on the other side.</summary>
    public void ForgetObjects()
    {
        _second.Clear();
        HasObjects = false;
    }

    /// <summary>True the first time that the group is given a role: it is gone through once for each, however many verbs follow it.</summary>
    public bool IsFirst(ParticipantRole role)
    {
        var bit = 1 << (int)role;
        if ((_given & bit) != 0) return false;
        _given |= bit;
        return true;
    }
}
