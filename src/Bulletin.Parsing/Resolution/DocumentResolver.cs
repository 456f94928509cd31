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
        var byTitle = new Dictionary<string, int>(StringComparer.Ordinal);
        var documents = new List<(Document Document, MentionList Mentions)>();
        foreach (var mention in mentions)
        {
            var title = text.Surface(mention.Start, mention.End, source);
            var status = mention.Status is { } words ? text.Surface(words.Start, words.End, source) : null;
            if (byTitle.TryAdd(title, documents.Count)) documents.Add((new Document(title) { Status = status, Kind = mention.Kind }, new MentionList()));
            var (document, mentionsOf) = documents[byTitle[title]];
            mentionsOf.Add(text.Extent(mention.Start, mention.End), mention.Rule);
            if (document.Status is null && status is not null) documents[byTitle[title]] = (document with { Status = status }, mentionsOf);
        }
        var found = new Document[documents.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (spans, evidence) = documents[i].Mentions.ToModel();
            found[i] = documents[i].Document with { Mentions = spans, Evidence = evidence };
        }
        return ValueList.Adopt(found);
    }
}
