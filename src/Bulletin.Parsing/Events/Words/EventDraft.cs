using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Words;

/// <summary>An event found by its words, before it has a date, places and people.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Start">Where the words that made it begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Rule">Id of the rule that found it.</param>
internal sealed record EventDraft(EventType Type, int Start, int End, string Rule)
{
    /// <summary>The finer type, or null.</summary>
    public EventSubtype? Subtype { get; init; }

    /// <summary>True when somebody goes somewhere with company: 调研, 慰问, 考察招商.</summary>
    public bool IsVisit => Type is EventType.Inspection or EventType.Condolence or EventType.PetitionReception || (Subtype == EventSubtype.InvestmentPromotion && Rule == "event.verb");

    /// <summary>Where the part of the article begins that tells of it: an item of a digest has its own, else it is the whole body.</summary>
    public int Section { get; init; }

    /// <summary>The event that this one came before or after, when the body tells of it later; null for those of headline and lead.</summary>
    public EventDraft? After { get; init; }

    /// <summary>Its proper name as printed, or null.</summary>
    public string? Name { get; init; }
}
