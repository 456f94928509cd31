using System.Text.Json;
using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.JsonMembers;

namespace Bulletin.Parsing.Export;

/// <summary>Writes people, bodies, dates and documents.</summary>
internal static class EntityJsonWriter
{
    public static void Write(Utf8JsonWriter writer, Participant person)
    {
        writer.WriteStartObject();
        Plain(writer, "name"u8, person.Name);
        List(writer, "positions"u8, person.Positions, Write);
        Spans(writer, "mentions"u8, person.Mentions);
        List(writer, "evidence"u8, person.Evidence, Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Position position)
    {
        writer.WriteStartObject();
        Plain(writer, "organization"u8, position.Organization);
        Plain(writer, "title"u8, position.Title);
        Plain(writer, "organizationFullName"u8, position.OrganizationFullName);
        Word(writer, "kind"u8, position.Kind);
        Spans(writer, "spans"u8, position.Spans);
        Evidence(writer, position.Evidence);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Organization body)
    {
        writer.WriteStartObject();
        Plain(writer, "name"u8, body.Name);
        Word(writer, "kind"u8, body.Kind);
        Texts(writer, "aliases"u8, body.Aliases);
        Plain(writer, "fullName"u8, body.FullName);
        Plain(writer, "jurisdiction"u8, body.Jurisdiction);
        Word(writer, "level"u8, body.Level);
        Spans(writer, "mentions"u8, body.Mentions);
        List(writer, "evidence"u8, body.Evidence, Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, BulletinDate date)
    {
        writer.WriteStartObject();
        Plain(writer, "text"u8, date.Text);
        Word(writer, "precision"u8, date.Precision);
        Date(writer, "start"u8, date.Start);
        Date(writer, "end"u8, date.End);
        Word(writer, "dayPart"u8, date.DayPart);
        Time(writer, "time"u8, date.Time);
        Time(writer, "endTime"u8, date.EndTime);
        writer.WriteBoolean("isLocalTime"u8, date.IsLocalTime);
        Word(writer, "anchor"u8, date.Anchor);
        Spans(writer, "spans"u8, date.Spans);
        Plain(writer, "rule"u8, date.Rule);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Document document)
    {
        writer.WriteStartObject();
        Plain(writer, "title"u8, document.Title);
        Plain(writer, "status"u8, document.Status);
        Word(writer, "kind"u8, document.Kind);
        Spans(writer, "mentions"u8, document.Mentions);
        List(writer, "evidence"u8, document.Evidence, Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartObject();
        Spans(writer, "spans"u8, evidence.Spans);
        Plain(writer, "rule"u8, evidence.Rule);
        Number(writer, "confidence"u8, evidence.Confidence);
        writer.WriteEndObject();
    }

    /// <summary>The evidence of something that has one at most.</summary>
    public static void Evidence(Utf8JsonWriter writer, Evidence? evidence)
    {
        if (evidence is null) return;
        writer.WritePropertyName("evidence"u8);
        Write(writer, evidence);
    }
}
