using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Words;

/// <summary>What a word says about events; a word may be several things.</summary>
internal sealed record EventWord
{
    /// <summary>The type that it makes as the last word of a name: 座谈会.</summary>
    public EventType? Noun { get; init; }

    /// <summary>The type that it makes as a verb: 调研.</summary>
    public EventType? Verb { get; init; }

    /// <summary>The finer type of the noun or verb.</summary>
    public EventSubtype? Subtype { get; init; }

    /// <summary>True for what opens or closes an event: 召开, 闭幕.</summary>
    public bool IsOpener { get; init; }

    /// <summary>The role of its subject: 主持.</summary>
    public ParticipantRole? Role { get; init; }

    /// <summary>True for verbs of speech: 强调.</summary>
    public bool IsStatement { get; init; }

    /// <summary>True for what is a verb of speech only before a mark: 建议,….</summary>
    public bool IsMarked { get; init; }

    /// <summary>What a meeting does with an item: 审议.</summary>
    public AgendaAction? Agenda { get; init; }

    /// <summary>True for what only looks like a word of events: 会议室.</summary>
    public bool IsOrdinary => Noun is null && Verb is null && !IsOpener && Role is null && !IsStatement && Agenda is null;
}
