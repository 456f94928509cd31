using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>What a name does in the clause where it stands: it is what the verb before it has as an object, has a role by its form alone, or becomes the subject of the verbs behind.</summary>
/// <remarks>People named behind other verbs without a comma between are what is spoken of, not subjects.</remarks>
internal sealed class PersonInClause(EventText text, ClauseSubjects clause, RoleGiver giver)
{
    private readonly NamedPosts _posts = new(text);

    /// <summary>Begins with another article.</summary>
    public void Begin() => _posts.Forget();

    /// <summary>Takes up a name.</summary>
    /// <param name="place">Where the person is named.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="last">Where the name or verb before it ends.</param>
    /// <param name="objects">The role of the people who follow the last verb, if it has objects; null once somebody else acts.</param>
    public void Meet(PersonPlace place, EventSentence sentence, int last, ref ParticipantRole? objects)
    {
        var gap = new NameGap(text.Text.Text[Math.Min(last, place.TitleStart)..place.TitleStart], sentence.IsHeadline);
        if (objects is { } role)
        {
            if (IsObject(place, role, gap))
            {
                giver.Give(place.Person, role, place.Start, place.End, "role.object");
                clause.AddObject(place.Person);
                return;
            }
            objects = null;
            // 会见周平时,程立新表示
            if (clause.HasObjects) clause.ForgetObjects();
        }
        if (RoleByForm(place, sentence, gap) is var (own, rule)) giver.Give(place.Person, own, place.Start, place.End, rule);
        else if (IsHeardTogether(place, sentence, gap)) clause.Add(place.Person, isSecond: false);
        else TakeUpSubject(place, sentence, gap);
    }

    // 任命了局长,程立新颁发; 会见了来宾,程立新参加: behind the comma somebody else acts.
    private bool IsObject(PersonPlace place, ParticipantRole role, NameGap gap)
    {
        if (!gap.HasBreak) return true;
        var isOneSided = role is ParticipantRole.Appointee or ParticipantRole.Removed or ParticipantRole.Counterpart;
        return !(isOneSided && gap.HasComma) && !giver.Has(place.Person, role) && clause.Second.Count == 0;
    }

    // Roles that need no verb behind the name, and their rules; the first that fits holds.
    private (ParticipantRole Role, string Rule)? RoleByForm(PersonPlace place, EventSentence sentence, NameGap gap)
    {
        var happening = giver.Event;
        if (happening.IsVisit && GroupHead.Is(text, place)) return (ParticipantRole.Principal, "role.subject");
        if (happening.IsVisit && PersonContext.IsAlong(text, place)) return (ParticipantRole.Companion, "role.object");
        if (happening.Type is EventType.Meeting or EventType.PublicActivity or EventType.Ceremony or EventType.Study && PersonContext.IsGuest(text, place, sentence)) return (ParticipantRole.Attendee, "role.object");
        clause.IsLeading = happening.IsVisit && clause.First.Count > 0 && !clause.IsTaken && (clause.IsLeading ? !gap.HasBreak : gap.IsLeading(text.Phrases));
        if (clause.IsLeading) return (ParticipantRole.Companion, "role.subject");
        if (happening.Type is EventType.Meeting or EventType.Personnel && _posts.RoleOf(place, sentence) is { } named) return (named, "role.named");
        return happening.Type == EventType.Condolence && PersonContext.IsVisited(text, place) ? (ParticipantRole.Recipient, "role.object") : null;
    }

    // 听取局长程立新、主任周平的汇报: one more of those who report.
    private bool IsHeardTogether(PersonPlace place, EventSentence sentence, NameGap gap) =>
        clause.IsHeard && !clause.IsTaken && !gap.HasBreak && PersonContext.IsReporter(text, place, sentence);

    private void TakeUpSubject(PersonPlace place, EventSentence sentence, NameGap gap)
    {
        // Behind a verb in the same clause somebody is spoken of; 听取周平的汇报 names who reports.
        var isReporter = (clause.IsTaken || clause.IsHearing) && PersonContext.IsReporter(text, place, sentence);
        var isSubject = (isReporter && clause.IsHearing) || PersonContext.IsInvited(text, place, sentence) || !PersonContext.IsNotSubject(text, place, gap);
        if (!isSubject || (clause.IsTaken && !gap.HasBreak && !isReporter)) return;
        if (clause.IsTaken || isReporter) BeginAnother(isReporter);
        // 会议通过了任免事项,程立新颁发: behind the comma people act.
        if (gap.HasBreak && clause.First.Count == 0) clause.IsConsidering = false;
        // 甲与乙会谈
        var isOtherSide = (clause.First.Count > 0 && (clause.IsWith || gap.IsWith)) || clause.Second.Count > 0;
        clause.Add(place.Person, isOtherSide);
    }

    // 周平表示,程立新的讲话…: who is named in what was said does nothing here, so that what is reported stays so.
    private void BeginAnother(bool isHeard)
    {
        var isReported = clause.IsReported;
        clause.Forget();
        (clause.IsHeard, clause.IsReported) = (isHeard, isReported);
    }
}
