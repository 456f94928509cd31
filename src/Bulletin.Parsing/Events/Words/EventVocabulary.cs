using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Words;

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
