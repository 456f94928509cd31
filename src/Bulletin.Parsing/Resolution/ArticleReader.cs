using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>Reads what one article says: its people and documents. Immutable; the text it works on is pooled.</summary>
internal sealed class ArticleReader
{
    private readonly WordMatcher _words;
    private readonly PersonExtraction _people;
    private readonly DocumentRule _documents;

    public ArticleReader(BulletinLexicon lexicon)
    {
        _words = lexicon.Words;
        _people = new PersonExtraction(new NameReader(lexicon.Names), new OrganizationEdge(lexicon.Boundaries));
        _documents = new DocumentRule(lexicon.Documents);
    }

    /// <summary>The articles with their people and documents.</summary>
    public ValueList<Article> Read(List<Article> articles, string source)
    {
        using var text = new ArticleText();
        var mentions = new List<PersonMention>();
        var documents = new List<DocumentMention>();
        for (var i = 0; i < articles.Count; i++)
        {
            text.Load(articles[i], _words);
            mentions.Clear();
            documents.Clear();
            _people.Find(text, mentions);
            _documents.Find(text, documents);
            articles[i] = articles[i] with
            {
                Participants = PeopleResolver.Resolve(text, mentions, source),
                Documents = DocumentResolver.Resolve(text, documents, source),
            };
        }
        return [.. articles];
    }
}
