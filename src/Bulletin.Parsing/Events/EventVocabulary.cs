using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events;

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

/// <summary>The words of events by their spelling.</summary>
internal sealed class EventVocabulary
{
    private readonly WordTable<EventWord> _words;

    public EventVocabulary(EventWords table)
    {
        var words = new Dictionary<string, EventWord>(StringComparer.Ordinal);
        foreach (var kind in EventWords.Kinds)
        {
            foreach (var row in table.Rows(kind))
            {
                var word = words.GetValueOrDefault(row[0]) ?? new EventWord();
                var subtype = row[3].Length > 0 ? Named<EventSubtype>(row[3]) : (EventSubtype?)null;
                words[row[0]] = kind switch
                {
                    "noun" => word with { Noun = Named<EventType>(row[2]), Subtype = subtype },
                    "verb" => word with { Verb = Named<EventType>(row[2]), Subtype = word.Subtype ?? subtype },
                    "opener" => word with { IsOpener = true },
                    "role" => word with { Role = Named<ParticipantRole>(row[2]) },
                    "statement" => word with { IsStatement = true, IsMarked = row[2] == "mark" },
                    "agenda" => word with { Agenda = Named<AgendaAction>(row[2]) },
                    _ => word,
                };
            }
        }
        _words = new WordTable<EventWord>(words);
    }

    /// <summary>What the word says; null when it is not in the table.</summary>
    public EventWord? Find(ReadOnlySpan<char> word) => _words.Find(word);

    private static T Named<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);
}
