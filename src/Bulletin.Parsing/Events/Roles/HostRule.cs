using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Events.Roles;

/// <summary>Tells hosts and guests of talks that are reported as between two bodies (省政府与…集团举行会谈): who belongs to the body behind 与 is the other side.</summary>
internal static class HostRule
{
    private const int LongestBody = 24;
    private const int Shared = 3;

    /// <summary>Gives the roles of the two sides to those who attended, when no one is said to receive.</summary>
    public static void Apply(EventText text, RoleSet roles)
    {
        var attending = new List<int>();
        for (var person = 0; person < text.Article.Participants.Count; person++)
        {
            if (roles.Has(person, ParticipantRole.Principal)) return;
            if (roles.Has(person, ParticipantRole.Attendee) || roles.Has(person, ParticipantRole.Speaker)) attending.Add(person);
        }
        if (OtherSide(text) is not { } other) return;
        var hasHost = false;
        foreach (var person in attending)
        {
            var isOther = text.Article.Participants[person].Positions.Any(position => position.Organization is { } body && IsSame(text.Text.Folded(body), other));
            if (isOther) roles.Replace(person, ParticipantRole.Attendee, ParticipantRole.Counterpart);
            else if (!hasHost) roles.Replace(person, ParticipantRole.Attendee, ParticipantRole.Principal);
            hasHost |= !isOther;
        }
    }

    // The body behind 与 in the first sentence: …与国家文物局在合肥举行工作座谈.
    private static string? OtherSide(EventText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.IsHeadline) continue;
            var with = text.Text.NextOf('与', sentence.Start);
            if (with < 0 || with >= sentence.End || text.HasPerson(sentence.Start, with)) return null;
            var end = with + 1;
            while (end < sentence.End && end - with < LongestBody && text.Text.At(end) is not ('在' or ',' or '举')) end++;
            return text.Text.Text[(with + 1)..end].ToString();
        }
        return null;
    }

    private static bool IsSame(string body, string other) =>
        other.Contains(body, StringComparison.Ordinal) || body.Contains(other, StringComparison.Ordinal)
        || (body.Length >= Shared && other.Length >= Shared && CommonRun(body, other) >= Shared);

    private static int CommonRun(string a, string b)
    {
        var longest = 0;
        for (var i = 0; i < a.Length; i++)
            for (var j = 0; j < b.Length; j++)
            {
                var run = 0;
                while (i + run < a.Length && j + run < b.Length && a[i + run] == b[j + run]) run++;
                longest = Math.Max(longest, run);
            }
        return longest;
    }
}
