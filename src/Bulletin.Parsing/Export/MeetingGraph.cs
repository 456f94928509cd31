using Bulletin.Parsing.Model;
using NodaTime;

namespace Bulletin.Parsing.Export;

/// <summary>Who met whom: people, and between two of them the events in which both took part.</summary>
/// <remarks>People of one name are one node. The graph is all that is kept of the issues.</remarks>
internal sealed class MeetingGraph
{
    // Beyond it an event is a crowd: only those who lead it are linked, with each of the others, so that a list of 10,000 names stays linear.
    private const int Crowd = 50;

    private readonly OrderedDictionary<string, MeetingPerson> _people = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<(int, int), MeetingTie> _ties = [];

    public IEnumerable<MeetingPerson> People => _people.Values;

    public IEnumerable<MeetingTie> Ties => _ties.Values;

    /// <summary>Takes up the events of an issue.</summary>
    public void Add(BulletinIssue issue)
    {
        foreach (var happening in issue.Articles.SelectMany(article => article.Events))
            Add(happening, happening.Start ?? issue.Date);
    }

    private void Add(Event happening, LocalDate? day)
    {
        var present = happening.GetAttendance().Select(Find).Distinct().ToList();
        var leading = present.Count <= Crowd ? present
            : happening.GetAttendance().Where(part => part.Roles.Any(role => role is ParticipantRole.Principal or ParticipantRole.Chair or ParticipantRole.Counterpart)).Select(Find).Distinct().Take(Crowd).ToList();
        var linked = new HashSet<(int, int)>();
        foreach (var one in leading)
            foreach (var other in present)
                if (one != other && linked.Add(Pair(one, other))) Tie(Pair(one, other)).Add(happening.Type, day);
    }

    private MeetingPerson Find(EventParticipant part)
    {
        if (!_people.TryGetValue(part.Name, out var person)) _people.Add(part.Name, person = new MeetingPerson(_people.Count, part.Name));
        foreach (var position in part.Capacity) person.Positions.Add(position.GetText());
        return person;
    }

    private MeetingTie Tie((int, int) pair)
    {
        if (!_ties.TryGetValue(pair, out var tie)) _ties.Add(pair, tie = new MeetingTie(_ties.Count, pair.Item1, pair.Item2));
        return tie;
    }

    private static (int, int) Pair(MeetingPerson one, MeetingPerson other) => one.Number < other.Number ? (one.Number, other.Number) : (other.Number, one.Number);
}

/// <summary>A person of the graph, with every capacity met.</summary>
internal sealed class MeetingPerson(int number, string name)
{
    public int Number { get; } = number;

    public string Name { get; } = name;

    public SortedSet<string> Positions { get; } = new(StringComparer.Ordinal);
}

/// <summary>What two people have in common: how many events, of which types, from when to when.</summary>
internal sealed class MeetingTie(int number, int one, int other)
{
    public int Number { get; } = number;

    public int One { get; } = one;

    public int Other { get; } = other;

    public int Events { get; private set; }

    public LocalDate? First { get; private set; }

    public LocalDate? Last { get; private set; }

    public SortedSet<EventType> Types { get; } = [];

    public void Add(EventType type, LocalDate? day)
    {
        Events++;
        Types.Add(type);
        if (day is null) return;
        First = First is { } first ? LocalDate.Min(first, day.Value) : day;
        Last = Last is { } last ? LocalDate.Max(last, day.Value) : day;
    }
}
