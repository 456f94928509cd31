using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Mentions of titles in book marks to documents: one entry for each title of an article.</summary>
internal static class DocumentResolver
{
    /// <summary>The documents of one article, by first mention.</summary>
    public static ValueList<Document> Resolve(ArticleText text, List<DocumentMention> mentions, string source)
    {
        if (mentions.Count == 0) return [];
        var documents = new List<Document>();
        foreach (var mention in mentions)
        {
            var title = text.Surface(mention.Start, mention.End, source);
            var status = mention.Status is { } words ? text.Surface(words.Start, words.End, source) : null;
            var place = text.Extent(mention.Start, mention.End);
            var known = documents.FindIndex(document => document.Title == title);
            if (known < 0) documents.Add(new Document(title) { Status = status, Kind = mention.Kind, Mentions = [place] });
            else documents[known] = documents[known] with { Status = documents[known].Status ?? status, Mentions = [.. documents[known].Mentions, place] };
        }
        return [.. documents];
    }
}
