using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Finding;

/// <summary>Reads the appointment whose verb has one character, behind a name: 周平任云川区区长, 周平已任…, 拟任.</summary>
internal static class AppointedEvent
{
    /// <summary>The first of the sentence, or null.</summary>
    public static EventDraft? Read(EventText text, EventSentence sentence)
    {
        for (var i = text.FirstPerson(sentence.Start); i < text.People.Count && text.People[i].Start < sentence.End; i++)
        {
            var end = text.People[i].End;
            if (text.Text.At(end) == '同' && text.Text.At(end + 1) == '志') end += 2;
            if (text.Text.At(end) is '已' or '拟' or '现' or '新' or '将') end++;
            if (GroupHead.Is(text, text.People[i])) continue;
            if (text.Text.At(end) == '任' && text.Text.At(end + 1) is not ('命' or '免') && CharacterClass.IsHan(text.Text.At(end + 1)))
                return new EventDraft(EventType.Personnel, end, end + 1, EventDraft.Done) { Subtype = EventSubtype.Appointment };
        }
        return null;
    }
}
