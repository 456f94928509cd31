using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Words;

/// <summary>An event found by its words, before it has a date, places and people.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Start">Where the words that made it begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Rule">Id of the rule that found it.</param>
internal sealed record EventDraft(EventType Type, int Start, int End, string Rule)
{
    /// <summary>Rule of what was opened, held or closed: 召开…会议.</summary>
    public const string Opened = "event.opened";

    /// <summary>Rule of what somebody attended or led: 出席…仪式.</summary>
    public const string Attended = "event.attended";

    /// <summary>Rule of what somebody did: 调研.</summary>
    public const string Done = "event.verb";

    /// <summary>True for what was opened, held or closed.</summary>
    public bool IsOpened => Rule == Opened;

    /// <summary>True for what somebody did.</summary>
    public bool IsDone => Rule == Done;

    /// <summary>The finer type, or null.</summary>
    public EventSubtype? Subtype { get; init; }

    /// <summary>True when somebody goes somewhere with company: 调研, 慰问, 考察招商.</summary>
    public bool IsVisit => Type is EventType.Inspection or EventType.Condolence or EventType.PetitionReception || (Subtype == EventSubtype.InvestmentPromotion && IsDone);

    /// <summary>Where the part of the article begins that tells of it: an item of a digest has its own, else it is the whole body.</summary>
    public int Section { get; init; }

    /// <summary>The event that this one came before or after, when the body tells of it later; null for those of headline and lead.</summary>
    public EventDraft? After { get; init; }

    /// <summary>Its proper name as printed, or null.</summary>
    public string? Name { get; init; }
}
