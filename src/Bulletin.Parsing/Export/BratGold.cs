using System.Text.Json;

namespace Bulletin.Parsing.Export;

/// <summary>Reads brat annotations, as <see cref="BratExporter"/> writes them and people correct them, as a gold file for the accuracy check.</summary>
public static class BratGold
{
    /// <summary>The gold file, a JSON object with one line for each level.</summary>
    /// <param name="text">The text, the content of the <c>.txt</c> file.</param>
    /// <param name="annotations">The content of the <c>.ann</c> file.</param>
    /// <param name="source">The input that the gold file names.</param>
    /// <exception cref="FormatException">A line of the annotations is wrong; the message says which.</exception>
    public static string Read(string text, string annotations, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(annotations);
        ArgumentException.ThrowIfNullOrEmpty(source);
        var file = BratFile.Read(text, annotations);
        // Everything belongs to the article whose beginning, or that of a continuation of it, stands last before it.
        var heads = file.Texts.Where(place => place.Type is "Article" or "Continuation").ToList();
        var owners = file.Relations.Where(relation => relation.Type == "Continues").ToDictionary(relation => relation.From, relation => relation.To, StringComparer.Ordinal);
        var articles = file.Texts.ToLookup(place => heads.FindLast(head => head.Start <= place.Start) is { } head ? owners.GetValueOrDefault(head.Id, head.Id) : string.Empty, StringComparer.Ordinal);
        var written = heads.Where(head => head.Type == "Article").ToList();
        var gold = new GoldIssue(source, written.Select(head => file.Note(head.Id, "date")).FirstOrDefault(date => date is not null), [.. written.Select(head => new BratGoldArticle(file, [.. articles[head.Id]]).Read())]);
        return JsonSerializer.Serialize(gold, ExportJson.Indented.GoldIssue);
    }
}
