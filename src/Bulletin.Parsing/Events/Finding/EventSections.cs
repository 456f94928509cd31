using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Which part of an article tells of which event: each begins at the sentence of its own words and ends where the next begins; the first has what stands before.</summary>
internal sealed class EventSections
{
    private readonly List<EventDraft> _drafts;
    private readonly int[] _starts;

    /// <summary>The sections of <paramref name="drafts"/> in <paramref name="text"/>.</summary>
    public EventSections(EventText text, List<EventDraft> drafts)
    {
        _drafts = drafts;
        _starts = [];
        if (drafts.Count == 1) return;
        _starts = new int[drafts.Count];
        var lead = text.SentenceAt(text.BodyStart);
        var first = int.MaxValue;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = text.SentenceAt(Math.Max(drafts[i].Section, Math.Max(drafts[i].Start, text.BodyStart)));
            if (drafts[i].Section > 0) _starts[i] = text.SentenceAt(drafts[i].Section);
            first = Math.Min(first, _starts[i]);
        }
        for (var i = 0; i < _starts.Length; i++)
            if (_starts[i] == first) _starts[i] = Math.Min(first, lead);
    }

    /// <summary>Number of events.</summary>
    public int Count => _drafts.Count;

    /// <summary>The event at <paramref name="index"/>.</summary>
    public EventDraft this[int index] => _drafts[index];

    /// <summary>The sentences of an event: the first, and the one behind the last.</summary>
    public (int From, int To) Of(int index)
    {
        if (_starts.Length == 0) return (0, int.MaxValue);
        var to = int.MaxValue;
        foreach (var start in _starts)
            if (start > _starts[index]) to = Math.Min(to, start);
        return (_starts[index], to);
    }

    /// <summary>The event that <paramref name="sentence"/> tells of; of several that begin in one sentence the first. A headline is of the first event.</summary>
    public int At(int sentence)
    {
        var found = 0;
        for (var i = 0; i < _starts.Length; i++)
            if (_starts[i] <= sentence && (_starts[found] > sentence || _starts[i] > _starts[found])) found = i;
        return found;
    }

    /// <summary>The event for a role in a sentence of <paramref name="current"/>: of several that begin together the one that it belongs to.</summary>
    public int For(int current, ParticipantRole role)
    {
        for (var i = _starts.Length - 1; i >= 0; i--)
            if (_starts[i] == _starts[current] && Holds(_drafts[i].Type, role)) return i;
        // 甲在会谈中说, told behind the signing: hosts and guests are those of the talks.
        if (role is ParticipantRole.Principal or ParticipantRole.Counterpart && _drafts[current].Type is EventType.Signing && _drafts.FindIndex(draft => Holds(draft.Type, role)) is var talks and >= 0) return talks;
        return current;
    }

    // In talks with a signing, hosts and guests are in the talks and those who sign in the signing.
    private static bool Holds(EventType type, ParticipantRole role) => type switch
    {
        EventType.Reception => role is ParticipantRole.Counterpart or ParticipantRole.Principal or ParticipantRole.Speaker or ParticipantRole.Presenter,
        EventType.Signing => role == ParticipantRole.Signatory,
        EventType.Inspection or EventType.Condolence => role is ParticipantRole.Principal or ParticipantRole.Companion or ParticipantRole.Recipient,
        _ => false,
    };
}
