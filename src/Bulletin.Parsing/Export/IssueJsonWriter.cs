using System.Text.Json;
using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.JsonMembers;

namespace Bulletin.Parsing.Export;

/// <summary>
/// Writes an issue member by member. The serializer that reads issues could write them too and gives the same bytes, which a test holds; by hand it is several times as fast, and an archive's JSON is
/// several times its text.
/// </summary>
internal static class IssueJsonWriter
{
    public static void Write(Utf8JsonWriter writer, BulletinIssue issue)
    {
        writer.WriteStartObject();
        Plain(writer, "title"u8, issue.Title);
        Plain(writer, "number"u8, issue.Number);
        Date(writer, "date"u8, issue.Date);
        Word(writer, "dateBasis"u8, issue.DateBasis);
        if (issue.Home is { } home) Write(writer, home);
        Plain(writer, "page"u8, issue.Page);
        Plain(writer, "pageName"u8, issue.PageName);
        List(writer, "articles"u8, issue.Articles, Write);
        List(writer, "links"u8, issue.Links, Write);
        List(writer, "diagnostics"u8, issue.Diagnostics, Write);
        if (issue.Encoding is { } encoding)
        {
            writer.WriteStartObject("encoding"u8);
            Plain(writer, "name"u8, encoding.Name);
            Word(writer, "reason"u8, encoding.Reason);
            writer.WriteEndObject();
        }
        Plain(writer, "lexiconVersion"u8, issue.LexiconVersion);
        Plain(writer, "text"u8, issue.Text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, HomeDivision home)
    {
        writer.WriteStartObject("home"u8);
        Plain(writer, "name"u8, home.Name);
        Plain(writer, "path"u8, home.Path);
        Word(writer, "level"u8, home.Level);
        Word(writer, "basis"u8, home.Basis);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PageLink link)
    {
        writer.WriteStartObject();
        Plain(writer, "title"u8, link.Title);
        Plain(writer, "address"u8, link.Address);
        Spans(writer, "spans"u8, link.Spans);
        Numbers(writer, "outline"u8, link.Outline);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        Plain(writer, "id"u8, diagnostic.Id);
        Word(writer, "severity"u8, diagnostic.Severity);
        writer.WritePropertyName("span"u8);
        Span(writer, diagnostic.Span);
        Plain(writer, "message"u8, diagnostic.Message);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        Plain(writer, "kicker"u8, article.Kicker);
        Plain(writer, "headline"u8, article.Headline);
        Texts(writer, "subheadlines"u8, article.Subheadlines);
        List(writer, "headlineLines"u8, article.HeadlineLines, Write);
        List(writer, "bylines"u8, article.Bylines, Write);
        if (article.Dateline is { } dateline)
        {
            writer.WriteStartObject("dateline"u8);
            Plain(writer, "text"u8, dateline.Text);
            Spans(writer, "spans"u8, dateline.Spans);
            Plain(writer, "source"u8, dateline.Source);
            writer.WriteEndObject();
        }
        List(writer, "paragraphs"u8, article.Paragraphs, Write);
        List(writer, "captions"u8, article.Captions, Write);
        List(writer, "participants"u8, article.Participants, EntityJsonWriter.Write);
        List(writer, "organizations"u8, article.Organizations, EntityJsonWriter.Write);
        List(writer, "events"u8, article.Events, EventJsonWriter.Write);
        List(writer, "dates"u8, article.Dates, EntityJsonWriter.Write);
        List(writer, "documents"u8, article.Documents, EntityJsonWriter.Write);
        List(writer, "statements"u8, article.Statements, EventJsonWriter.Write);
        Plain(writer, "page"u8, article.Page);
        Plain(writer, "continuedOn"u8, article.ContinuedOn);
        Plain(writer, "continuedFrom"u8, article.ContinuedFrom);
        Plain(writer, "documentNumber"u8, article.DocumentNumber);
        Plain(writer, "link"u8, article.Link);
        Spans(writer, "spans"u8, article.Spans);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, HeadlineLine line)
    {
        writer.WriteStartObject();
        Word(writer, "layer"u8, line.Layer);
        Plain(writer, "text"u8, line.Text);
        Spans(writer, "spans"u8, line.Spans);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Byline byline)
    {
        writer.WriteStartObject();
        Plain(writer, "name"u8, byline.Name);
        Word(writer, "kind"u8, byline.Kind);
        Spans(writer, "spans"u8, byline.Spans);
        Word(writer, "role"u8, byline.Role);
        Plain(writer, "rule"u8, byline.Rule);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Paragraph paragraph)
    {
        writer.WriteStartObject();
        Plain(writer, "text"u8, paragraph.Text);
        Spans(writer, "spans"u8, paragraph.Spans);
        Word(writer, "kind"u8, paragraph.Kind);
        Number(writer, "markupOffset"u8, paragraph.MarkupOffset);
        writer.WriteEndObject();
    }
}
