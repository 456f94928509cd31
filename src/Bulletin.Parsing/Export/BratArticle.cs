using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>Writes one article as brat annotations.</summary>
internal sealed class BratArticle(BulletinIssue issue, Article article, BratLines lines)
{
    // As much of a paragraph as gold files show of it.
    private const int StartLength = 12;

    private readonly Dictionary<string, string> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<(TextSpan, string?), string> _titles = [];

    /// <summary>Writes all that has a place in the text.</summary>
    public void Write()
    {
        if (Marker("Article", 0) is not { } head) return;
        lines.AddNote(head, ("date", Day(issue.Date)));
        for (var i = 1; i < article.Spans.Count; i++)
            if (Marker("Continuation", i) is { } part) lines.AddRelation("Continues", part, head);
        foreach (var line in article.HeadlineLines) Named(line.Layer.ToString(), line.Spans, line.Text);
        foreach (var byline in article.Bylines)
            if (Named("Byline", byline.Spans, byline.Name) is { } id) lines.AddAttribute("BylineKind", id, EnumWord.Of(byline.Kind));
        foreach (var paragraph in article.Paragraphs) lines.AddText("Paragraph", Start(paragraph));
        foreach (var document in article.Documents) Write(document);
        foreach (var body in article.Organizations) Write(body);
        foreach (var person in article.Participants) Write(person);
        foreach (var happening in article.Events) Write(happening, head);
    }

    private string? Marker(string type, int part) => article.Spans.Count == 0 ? null : lines.AddText(type, First(article.Spans[part]));

    private void Write(Document document)
    {
        var ids = Mentions("Document", document.Mentions, document.Title, []);
        if (ids.Count == 0) return;
        _documents.TryAdd(document.Title, ids[0]);
        if (document.Status is not null) lines.AddNote(ids[0], ("status", document.Status));
    }

    private void Write(Organization body)
    {
        var ids = Mentions("Organization", body.Mentions, body.Name, body.Aliases);
        if (ids.Count > 0) lines.AddAttribute("Kind", ids[0], EnumWord.Of(body.Kind));
    }

    private void Write(Participant person)
    {
        var ids = Mentions("Person", person.Mentions, person.Name, []);
        if (ids.Count == 0) return;
        _people.TryAdd(person.Name, ids[0]);
        foreach (var position in person.Positions)
            if (Title(position) is { } title) lines.AddRelation("Holds", ids[0], title);
    }

    private string? Title(Position position)
    {
        var spans = position.Evidence is { Spans.Count: > 0 } evidence ? evidence.Spans : position.Spans;
        if (spans.Count == 0) return null;
        if (_titles.TryGetValue((spans[^1], position.Organization), out var known)) return known;
        if (Named("Title", [spans[^1]], position.Title) is not { } title) return null;
        if (position.Organization is not null && Named("TitleBody", spans.Count > 1 ? [.. spans.Take(spans.Count - 1)] : spans, position.Organization) is { } body) lines.AddRelation("In", title, body);
        return _titles[(spans[^1], position.Organization)] = title;
    }

    private void Write(Event happening, string head)
    {
        var trigger = (happening.Evidence is { } evidence ? lines.AddText(happening.Type.ToString(), evidence.Spans) : null) ?? lines.AddText(happening.Type.ToString(), First(article.Spans[0])) ?? head;
        var places = happening.Places.ToLookup(place => Find(place) is not null);
        var arguments = happening.Participants.Where(part => _people.ContainsKey(part.Name)).SelectMany(part => part.Roles.Select(role => (role.ToString(), _people[part.Name])))
            .Concat(places[true].Select(place => ("Place", lines.AddText("Place", [Find(place)!.Value])!)));
        var id = lines.AddEvent(happening.Type.ToString(), trigger, arguments);
        lines.AddNote(id, ("name", happening.Name), ("start", Day(happening.Start)), ("end", Day(happening.End)), ("place", BulletinTable.List(places[false], '|')));
        if (happening.DayPart is { } part) lines.AddAttribute("DayPart", id, EnumWord.Of(part));
        foreach (var item in happening.Agenda) Write(item, id);
    }

    private void Write(AgendaItem item, string of)
    {
        if (item.Evidence is not { } evidence || lines.AddText("AgendaItem", evidence.Spans) is not { } trigger) return;
        var documents = item.Documents.ToLookup(_documents.ContainsKey);
        var id = lines.AddEvent("AgendaItem", trigger, documents[true].Select(title => ("About", _documents[title])).Prepend(("Of", of)));
        lines.AddAttribute("Action", id, EnumWord.Of(item.Action));
        lines.AddNote(id, ("document", BulletinTable.List(documents[false], '|')));
    }

    // The first mention stands for all; another surface than the name is a short form, or is noted.
    private List<string> Mentions(string type, ValueList<TextSpan> mentions, string name, ValueList<string> aliases)
    {
        var ids = new List<string>();
        foreach (var mention in mentions)
        {
            var isAlias = ids.Count > 0 && aliases.Contains(lines.Surface([mention]), StringComparer.Ordinal);
            if ((isAlias ? lines.AddText(type, [mention]) : Named(type, [mention], name)) is { } id) ids.Add(id);
        }
        lines.AddEqual(ids);
        return ids;
    }

    private string? Named(string type, ValueList<TextSpan> spans, string name)
    {
        var id = lines.AddText(type, spans);
        if (id is not null && lines.Surface(spans) != name) lines.AddNote(id, ("name", name));
        return id;
    }

    private TextSpan? Find(string words)
    {
        foreach (var span in article.Spans)
            if (words.Length > 0 && issue.Text.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal) is var start and >= 0) return new TextSpan(start, start + words.Length);
        return null;
    }

    private static ValueList<TextSpan> Start(Paragraph paragraph)
    {
        var spans = new List<TextSpan>();
        var left = StartLength;
        foreach (var span in paragraph.Spans)
        {
            if (left <= 0) break;
            spans.Add(new TextSpan(span.Start, Math.Min(span.End, span.Start + left)));
            left -= span.Length;
        }
        return [.. spans];
    }

    // The first characters that can be seen, on one line.
    private ValueList<TextSpan> First(TextSpan span)
    {
        var text = issue.Text.AsSpan(span.Start, span.Length);
        var start = text.Length - text.TrimStart().Length;
        var line = text[start..].IndexOfAny('\r', '\n');
        var length = Math.Min(StartLength, line < 0 ? text.Length - start : line);
        return [new TextSpan(span.Start + start, span.Start + start + length)];
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
