using Bulletin.Parsing.Model;
using static Bulletin.Parsing.Export.JsonMembers;

namespace Bulletin.Parsing.Export;

/// <summary>
/// Writes an issue member by member. The serializer that reads issues could write them too and gives the same bytes, which a test holds; by hand it is several times as fast.
/// </summary>
internal static class IssueJsonWriter
{
    public static void Write(JsonText json, BulletinIssue issue)
    {
        json.BeginObject();
        Plain(json, "title"u8, issue.Title);
        Plain(json, "number"u8, issue.Number);
        Date(json, "date"u8, issue.Date);
        Word(json, "dateBasis"u8, issue.DateBasis);
        if (issue.Home is { } home) Write(json, home);
        Plain(json, "page"u8, issue.Page);
        Plain(json, "pageName"u8, issue.PageName);
        List(json, "articles"u8, issue.Articles, Write);
        List(json, "links"u8, issue.Links, Write);
        List(json, "diagnostics"u8, issue.Diagnostics, Write);
        if (issue.Encoding is { } encoding)
        {
            json.BeginObject("encoding"u8);
            Plain(json, "name"u8, encoding.Name);
            Word(json, "reason"u8, encoding.Reason);
            json.EndObject();
        }
        Plain(json, "lexiconVersion"u8, issue.LexiconVersion);
        Plain(json, "text"u8, issue.Text);
        json.EndObject();
    }

    private static void Write(JsonText json, HomeDivision home)
    {
        json.BeginObject("home"u8);
        Plain(json, "name"u8, home.Name);
        Plain(json, "path"u8, home.Path);
        Word(json, "level"u8, home.Level);
        Word(json, "basis"u8, home.Basis);
        json.EndObject();
    }

    private static void Write(JsonText json, PageLink link)
    {
        json.BeginObject();
        Plain(json, "title"u8, link.Title);
        Plain(json, "address"u8, link.Address);
        Spans(json, "spans"u8, link.Spans);
        Numbers(json, "outline"u8, link.Outline);
        json.EndObject();
    }

    private static void Write(JsonText json, Diagnostic diagnostic)
    {
        json.BeginObject();
        Plain(json, "id"u8, diagnostic.Id);
        Word(json, "severity"u8, diagnostic.Severity);
        Span(json, "span"u8, diagnostic.Span);
        Plain(json, "message"u8, diagnostic.Message);
        json.EndObject();
    }

    private static void Write(JsonText json, Article article)
    {
        json.BeginObject();
        Plain(json, "kicker"u8, article.Kicker);
        Plain(json, "headline"u8, article.Headline);
        Texts(json, "subheadlines"u8, article.Subheadlines);
        List(json, "headlineLines"u8, article.HeadlineLines, Write);
        List(json, "bylines"u8, article.Bylines, Write);
        if (article.Dateline is { } dateline)
        {
            json.BeginObject("dateline"u8);
            Plain(json, "text"u8, dateline.Text);
            Spans(json, "spans"u8, dateline.Spans);
            Plain(json, "source"u8, dateline.Source);
            json.EndObject();
        }
        List(json, "paragraphs"u8, article.Paragraphs, Write);
        List(json, "captions"u8, article.Captions, Write);
        List(json, "participants"u8, article.Participants, EntityJsonWriter.Write);
        List(json, "organizations"u8, article.Organizations, EntityJsonWriter.Write);
        List(json, "events"u8, article.Events, EventJsonWriter.Write);
        List(json, "dates"u8, article.Dates, EntityJsonWriter.Write);
        List(json, "documents"u8, article.Documents, EntityJsonWriter.Write);
        List(json, "statements"u8, article.Statements, EventJsonWriter.Write);
        Plain(json, "page"u8, article.Page);
        Plain(json, "continuedOn"u8, article.ContinuedOn);
        Plain(json, "continuedFrom"u8, article.ContinuedFrom);
        Plain(json, "documentNumber"u8, article.DocumentNumber);
        Plain(json, "link"u8, article.Link);
        Spans(json, "spans"u8, article.Spans);
        json.EndObject();
    }

    private static void Write(JsonText json, HeadlineLine line)
    {
        json.BeginObject();
        Word(json, "layer"u8, line.Layer);
        Plain(json, "text"u8, line.Text);
        Spans(json, "spans"u8, line.Spans);
        json.EndObject();
    }

    private static void Write(JsonText json, Byline byline)
    {
        json.BeginObject();
        Plain(json, "name"u8, byline.Name);
        Word(json, "kind"u8, byline.Kind);
        Spans(json, "spans"u8, byline.Spans);
        Word(json, "role"u8, byline.Role);
        Plain(json, "rule"u8, byline.Rule);
        json.EndObject();
    }

    private static void Write(JsonText json, Paragraph paragraph)
    {
        json.BeginObject();
        Plain(json, "text"u8, paragraph.Text);
        Spans(json, "spans"u8, paragraph.Spans);
        Word(json, "kind"u8, paragraph.Kind);
        Number(json, "markupOffset"u8, paragraph.MarkupOffset);
        json.EndObject();
    }
}
