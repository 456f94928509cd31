using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>The roles that verbs give to their subjects and objects, in events of each type.</summary>
internal static class RoleOfVerb
{
    // 代表我院与青石、白马等7家卫生院签订
    private const int LongestParties = 40;

    /// <summary>What <paramref name="verb"/> makes its subject in an event of this type; null for nothing.</summary>
    public static ParticipantRole? Subject(EventText text, EventHit verb, EventDraft happening, ClauseSubjects clause)
    {
        var (type, isVisit) = (happening.Type, happening.IsVisit);
        return verb.Word.Role switch
        {
            ParticipantRole.Companion when !isVisit && text.Text.At(verb.Start) is '参' or '一' => ParticipantRole.Attendee,
            ParticipantRole.Attendee when isVisit && text.Text.At(verb.Start) == '参' => ParticipantRole.Companion,
            ParticipantRole.Appointee when type is not (EventType.Personnel or EventType.Meeting) => null,
            ParticipantRole.Principal when type is not (EventType.Emergency or EventType.LawEnforcement) => null,
            // 启动 is a ceremony only where one is reported; 揭牌 always is.
            ParticipantRole.Unveiler when verb.Word.Subtype is EventSubtype.Launch or EventSubtype.GroundBreaking && type is not (EventType.Ceremony or EventType.PublicActivity) => null,
            // 主持省级课题
            ParticipantRole.Chair when type is EventType.Selection => null,
            // 退休职工周平反映
            ParticipantRole.Counterpart when type is not EventType.PetitionReception => null,
            { } role => role,
            null => OfDeed(text, verb, happening, clause),
        };
    }

    // Verbs without a role of their own: who does what the event is.
    private static ParticipantRole? OfDeed(EventText text, EventHit verb, EventDraft happening, ClauseSubjects clause) => verb.Word.Verb switch
    {
        EventType.Inspection when GuestVisit.Is(text, verb) => happening.Type == EventType.Reception ? ParticipantRole.Counterpart : null,
        EventType.Inspection or EventType.Condolence or EventType.PetitionReception or EventType.Reception => IsLed(verb, happening) ? ParticipantRole.Principal : null,
        EventType.Signing => IsSigner(text, verb, clause.Second.Count > 0) ? ParticipantRole.Signatory : null,
        EventType.Personnel when happening.Type == EventType.Personnel && clause.First.Count + clause.Second.Count == 1 => ParticipantRole.Appointee,
        EventType.PublicActivity when happening.IsVisit => ParticipantRole.Principal,
        EventType.Selection when happening.Type == EventType.Selection => ParticipantRole.Recipient,
        _ => null,
    };

    // Who visits or receives leads the event that is of that type, and every visit; signings, ceremonies and cases have visits and talks in them.
    private static bool IsLed(EventHit verb, EventDraft happening) =>
        verb.Word.Verb == happening.Type || happening.IsVisit || happening.Type is EventType.Signing or EventType.Ceremony or EventType.LawEnforcement;

    // 代表双方签署, 甲与乙签署: people sign for their bodies; 见证签署 is no signing.
    private static bool IsSigner(EventText text, EventHit verb, bool hasOther)
    {
        var before = text.Text.Text[Math.Max(0, verb.Start - LongestParties)..verb.Start];
        before = before[(before.LastIndexOfAny(',', '。', ';') + 1)..];
        return (hasOther || before.Contains("代表", StringComparison.Ordinal)) && !before.Contains("见证", StringComparison.Ordinal);
    }

    /// <summary>What <paramref name="verb"/> makes the people behind it; null when it has no object.</summary>
    public static ParticipantRole? Object(EventText text, EventHit verb)
    {
        var words = text.Text.Text[verb.Start..verb.End];
        // 在主席台就座的有:…
        if (text.Text.At(verb.End) == '的' && verb.Word.Role is { } role) return role;
        return verb.Word.Verb switch
        {
            EventType.Reception when !text.Phrases.Mutual.Contains(words) => ParticipantRole.Counterpart,
            EventType.Condolence when !words.EndsWith("活动", StringComparison.Ordinal) => ParticipantRole.Recipient,
            EventType.Personnel when text.Phrases.Names.Contains(words) => ParticipantRole.Appointee,
            EventType.Personnel when words is "免去" => ParticipantRole.Removed,
            _ => verb.Word.Agenda switch
            {
                AgendaAction.Appoint => ParticipantRole.Appointee,
                AgendaAction.Elect => ParticipantRole.Appointee,
                AgendaAction.Remove => ParticipantRole.Removed,
                _ => null,
            },
        };
    }
}
