using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.JsonMembers;

namespace Bulletin.Parsing.Export;

/// <summary>Writes events and statements.</summary>
internal static class EventJsonWriter
{
    public static void Write(JsonText json, Event happening)
    {
        json.BeginObject();
        Word(json, "type"u8, happening.Type);
        Word(json, "subtype"u8, happening.Subtype);
        Plain(json, "name"u8, happening.Name);
        Number(json, "termNumber"u8, happening.TermNumber);
        Number(json, "sessionNumber"u8, happening.SessionNumber);
        if (happening.When is { } when)
        {
            json.Name("when"u8);
            EntityJsonWriter.Write(json, when);
        }
        Date(json, "start"u8, happening.Start);
        Date(json, "end"u8, happening.End);
        Word(json, "dayPart"u8, happening.DayPart);
        Texts(json, "places"u8, happening.Places);
        List(json, "stops"u8, happening.Stops, Write);
        List(json, "participants"u8, happening.Participants, Write);
        List(json, "agenda"u8, happening.Agenda, Write);
        List(json, "personnelChanges"u8, happening.PersonnelChanges, Write);
        EntityJsonWriter.Evidence(json, happening.Evidence);
        json.EndObject();
    }

    public static void Write(JsonText json, Statement statement)
    {
        json.BeginObject();
        Plain(json, "speaker"u8, statement.Speaker);
        Plain(json, "verb"u8, statement.Verb);
        Spans(json, "spans"u8, statement.Spans);
        Boolean(json, "isDirect"u8, statement.IsDirect);
        EntityJsonWriter.Evidence(json, statement.Evidence);
        json.EndObject();
    }

    private static void Write(JsonText json, Place place)
    {
        json.BeginObject();
        Plain(json, "name"u8, place.Name);
        Spans(json, "spans"u8, place.Spans);
        json.EndObject();
    }

    private static void Write(JsonText json, EventParticipant participant)
    {
        json.BeginObject();
        Plain(json, "name"u8, participant.Name);
        Words(json, "roles"u8, participant.Roles);
        List(json, "capacity"u8, participant.Capacity, EntityJsonWriter.Write);
        List(json, "evidence"u8, participant.Evidence, EntityJsonWriter.Write);
        json.EndObject();
    }

    private static void Write(JsonText json, AgendaItem item)
    {
        json.BeginObject();
        Word(json, "action"u8, item.Action);
        Texts(json, "documents"u8, item.Documents);
        EntityJsonWriter.Evidence(json, item.Evidence);
        json.EndObject();
    }

    private static void Write(JsonText json, PersonnelChange change)
    {
        json.BeginObject();
        Plain(json, "person"u8, change.Person);
        Word(json, "act"u8, change.Act);
        json.Name("position"u8);
        EntityJsonWriter.Write(json, change.Position);
        EntityJsonWriter.Evidence(json, change.Evidence);
        json.EndObject();
    }
}
