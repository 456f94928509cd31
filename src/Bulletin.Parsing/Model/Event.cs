using NodaTime;

namespace Bulletin.Parsing.Model;

/// <summary>A happening that an article reports as news.</summary>
/// <param name="Type">Its type.</param>
public sealed record Event(EventType Type)
{
    /// <summary>The finer type, or null.</summary>
    public EventSubtype? Subtype { get; init; }

    /// <summary>The proper name as printed (<c>二届区政府第5次常务会议</c>), or null.</summary>
    public string? Name { get; init; }

    /// <summary>Number of the term in the name (<c>二届</c> gives 2), or null.</summary>
    public int? TermNumber { get; init; }

    /// <summary>Number of the session in the name (<c>第5次</c> gives 5), or null.</summary>
    public int? SessionNumber { get; init; }

    /// <summary>When it happened; null when the text does not say.</summary>
    public BulletinDate? When { get; init; }

    /// <summary>First day; null when the text gives none or only a vague time.</summary>
    public LocalDate? Start => When is { Precision: not DatePrecision.Vague } ? When.Start : null;

    /// <summary>Last day; null when the text gives none or only a vague time.</summary>
    public LocalDate? End => When is { Precision: not DatePrecision.Vague } ? When.End : null;

    /// <summary>Part of the day, or null.</summary>
    public DayPart? DayPart => When?.DayPart;

    /// <summary>Venue or visited areas as printed, coarse first.</summary>
    public ValueList<string> Places { get; init; }

    /// <summary>Stops of an itinerary, in order, with their positions.</summary>
    public ValueList<Place> Stops { get; init; }

    /// <summary>Who took part, with roles and the capacity used.</summary>
    public ValueList<EventParticipant> Participants { get; init; }

    /// <summary>The agenda of a meeting.</summary>
    public ValueList<AgendaItem> Agenda { get; init; }

    /// <summary>Appointments, elections and removals.</summary>
    public ValueList<PersonnelChange> PersonnelChanges { get; init; }

    /// <summary>What the event rests on.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Those who took part, without those who are only named or quoted outside the event.</summary>
    public IEnumerable<EventParticipant> GetAttendance() => Participants.Where(part => part.TookPart);
}

/// <summary>A place named in the text.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Spans">Where it stands.</param>
public sealed record Place(string Name, ValueList<TextSpan> Spans);

/// <summary>A person's part in one event.</summary>
/// <param name="Name">The name, as in <see cref="Article.Participants"/>.</param>
/// <param name="Roles">All roles in the event.</param>
public sealed record EventParticipant(string Name, ValueList<ParticipantRole> Roles)
{
    /// <summary>The positions in which the person took part.</summary>
    public ValueList<Position> Capacity { get; init; }

    /// <summary>What the roles rest on.</summary>
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>The capacity in one line: body and title of each position, joined by 、; empty when none is printed.</summary>
    public string GetCapacityText() => string.Join('、', Capacity.Select(position => position.GetText()));

    /// <summary>True unless the person is only named or quoted outside the event.</summary>
    internal bool TookPart
    {
        get
        {
            foreach (var role in Roles)
                if (role is not (ParticipantRole.Mentioned or ParticipantRole.Source)) return true;
            return false;
        }
    }
}

/// <summary>One item of a meeting's agenda.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Documents">Titles of the documents concerned.</param>
public sealed record AgendaItem(AgendaAction Action, ValueList<string> Documents)
{
    /// <summary>What the item rests on.</summary>
    public Evidence? Evidence { get; init; }
}

/// <summary>An appointment, election or removal.</summary>
/// <param name="Person">Name of the person.</param>
/// <param name="Act">What happened.</param>
/// <param name="Position">The post concerned.</param>
public sealed record PersonnelChange(string Person, PersonnelAct Act, Position Position)
{
    /// <summary>What the change rests on: the name and the words that say what happened.</summary>
    public Evidence? Evidence { get; init; }
}

/// <summary>Words attributed to a speaker.</summary>
/// <param name="Speaker">Name of the person or body; null when the text does not say.</param>
/// <param name="Verb">The verb of attribution as printed (强调, 指出, 表示).</param>
/// <param name="Spans">The words, over one or more paragraphs.</param>
public sealed record Statement(string? Speaker, string Verb, ValueList<TextSpan> Spans)
{
    /// <summary>True for words in quotation marks.</summary>
    public bool IsDirect { get; init; }

    /// <summary>What the attribution rests on.</summary>
    public Evidence? Evidence { get; init; }
}
