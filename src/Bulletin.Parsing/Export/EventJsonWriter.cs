using System.Text.Json;
using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.JsonMembers;

namespace Bulletin.Parsing.Export;

/// <summary>Writes events and statements.</summary>
internal static class EventJsonWriter
{
    public static void Write(Utf8JsonWriter writer, Event happening)
    {
        writer.WriteStartObject();
        Word(writer, "type"u8, happening.Type);
        Word(writer, "subtype"u8, happening.Subtype);
        Plain(writer, "name"u8, happening.Name);
        Number(writer, "termNumber"u8, happening.TermNumber);
        Number(writer, "sessionNumber"u8, happening.SessionNumber);
        if (happening.When is { } when)
        {
            writer.WritePropertyName("when"u8);
            EntityJsonWriter.Write(writer, when);
        }
        Date(writer, "start"u8, happening.Start);
        Date(writer, "end"u8, happening.End);
        Word(writer, "dayPart"u8, happening.DayPart);
        Texts(writer, "places"u8, happening.Places);
        List(writer, "stops"u8, happening.Stops, Write);
        List(writer, "participants"u8, happening.Participants, Write);
        List(writer, "agenda"u8, happening.Agenda, Write);
        List(writer, "personnelChanges"u8, happening.PersonnelChanges, Write);
        EntityJsonWriter.Evidence(writer, happening.Evidence);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Statement statement)
    {
        writer.WriteStartObject();
        Plain(writer, "speaker"u8, statement.Speaker);
        Plain(writer, "verb"u8, statement.Verb);
        Spans(writer, "spans"u8, statement.Spans);
        writer.WriteBoolean("isDirect"u8, statement.IsDirect);
        EntityJsonWriter.Evidence(writer, statement.Evidence);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Place place)
    {
        writer.WriteStartObject();
        Plain(writer, "name"u8, place.Name);
        Spans(writer, "spans"u8, place.Spans);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, EventParticipant participant)
    {
        writer.WriteStartObject();
        Plain(writer, "name"u8, participant.Name);
        Words(writer, "roles"u8, participant.Roles);
        List(writer, "capacity"u8, participant.Capacity, EntityJsonWriter.Write);
        List(writer, "evidence"u8, participant.Evidence, EntityJsonWriter.Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AgendaItem item)
    {
        writer.WriteStartObject();
        Word(writer, "action"u8, item.Action);
        Texts(writer, "documents"u8, item.Documents);
        EntityJsonWriter.Evidence(writer, item.Evidence);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PersonnelChange change)
    {
        writer.WriteStartObject();
        Plain(writer, "person"u8, change.Person);
        Word(writer, "act"u8, change.Act);
        writer.WritePropertyName("position"u8);
        EntityJsonWriter.Write(writer, change.Position);
        EntityJsonWriter.Evidence(writer, change.Evidence);
        writer.WriteEndObject();
    }
}
