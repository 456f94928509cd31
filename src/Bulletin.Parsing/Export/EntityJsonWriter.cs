using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.JsonMembers;

namespace Bulletin.Parsing.Export;

/// <summary>Writes people, bodies, dates and documents.</summary>
internal static class EntityJsonWriter
{
    public static void Write(JsonText json, Participant person)
    {
        json.BeginObject();
        Plain(json, "name"u8, person.Name);
        List(json, "positions"u8, person.Positions, Write);
        Spans(json, "mentions"u8, person.Mentions);
        List(json, "evidence"u8, person.Evidence, Write);
        json.EndObject();
    }

    public static void Write(JsonText json, Position position)
    {
        json.BeginObject();
        Plain(json, "organization"u8, position.Organization);
        Plain(json, "title"u8, position.Title);
        Plain(json, "organizationFullName"u8, position.OrganizationFullName);
        Word(json, "kind"u8, position.Kind);
        Spans(json, "spans"u8, position.Spans);
        Evidence(json, position.Evidence);
        json.EndObject();
    }

    public static void Write(JsonText json, Organization body)
    {
        json.BeginObject();
        Plain(json, "name"u8, body.Name);
        Word(json, "kind"u8, body.Kind);
        Texts(json, "aliases"u8, body.Aliases);
        Plain(json, "fullName"u8, body.FullName);
        Plain(json, "jurisdiction"u8, body.Jurisdiction);
        Word(json, "level"u8, body.Level);
        Spans(json, "mentions"u8, body.Mentions);
        List(json, "evidence"u8, body.Evidence, Write);
        json.EndObject();
    }

    public static void Write(JsonText json, BulletinDate date)
    {
        json.BeginObject();
        Plain(json, "text"u8, date.Text);
        Word(json, "precision"u8, date.Precision);
        Date(json, "start"u8, date.Start);
        Date(json, "end"u8, date.End);
        Word(json, "dayPart"u8, date.DayPart);
        Time(json, "time"u8, date.Time);
        Time(json, "endTime"u8, date.EndTime);
        Boolean(json, "isLocalTime"u8, date.IsLocalTime);
        Word(json, "anchor"u8, date.Anchor);
        Spans(json, "spans"u8, date.Spans);
        Plain(json, "rule"u8, date.Rule);
        json.EndObject();
    }

    public static void Write(JsonText json, Document document)
    {
        json.BeginObject();
        Plain(json, "title"u8, document.Title);
        Plain(json, "status"u8, document.Status);
        Word(json, "kind"u8, document.Kind);
        Spans(json, "mentions"u8, document.Mentions);
        List(json, "evidence"u8, document.Evidence, Write);
        json.EndObject();
    }

    public static void Write(JsonText json, Evidence evidence)
    {
        json.BeginObject();
        Spans(json, "spans"u8, evidence.Spans);
        Plain(json, "rule"u8, evidence.Rule);
        Number(json, "confidence"u8, evidence.Confidence);
        json.EndObject();
    }

    /// <summary>The evidence of something that has one at most.</summary>
    public static void Evidence(JsonText json, Evidence? evidence)
    {
        if (evidence is null) return;
        json.Name("evidence"u8);
        Write(json, evidence);
    }
}
