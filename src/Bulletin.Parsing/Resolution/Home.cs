using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Resolution;

/// <summary>The home of an issue: what the caller gives, else what the paper's name says, else what the articles show.</summary>
/// <param name="Place">The division.</param>
/// <param name="Basis">How it became known.</param>
internal sealed record Home(DivisionPath Place, HomeBasis Basis)
{
    /// <summary>Finds the home that nobody gave; null when it is not known.</summary>
    public static Home? Find(string? title, List<Article> articles, PlaceHits hits, BulletinLexicon lexicon, int? year)
    {
        var names = new BodyResolver(lexicon, home: null, year);
        var uses = new LevelUses();
        foreach (var article in articles) uses.Add(article, names);
        if (title is null && uses.IsEmpty) return null;
        var tally = new DivisionTally();
        for (var i = 0; i < articles.Count; i++) hits.Count(i, articles[i], tally);
        if (title is not null && HomeByMasthead.Find(title, lexicon, tally, year) is { } told) return new Home(told, HomeBasis.Masthead);
        if (uses.IsEmpty || HomeByContent.Find(uses, tally.OwnLevels, new NamedPlaces(tally, lexicon.Divisions, year)) is not { } shown) return null;
        return articles.Count > 1 && HasStoryFromElsewhere(shown, articles, hits, names, lexicon, year) ? null : new Home(shown, HomeBasis.Content);
    }

    /// <summary>The home in the words of the model.</summary>
    public HomeDivision ToModel() => new(Place.Division.Name, Place.FullName, Body.LevelOf(Place), Basis);

    // Stories of several places on one page: none of them is the page's home.
    private static bool HasStoryFromElsewhere(DivisionPath home, List<Article> articles, PlaceHits hits, BodyResolver names, BulletinLexicon lexicon, int? year)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            var uses = new LevelUses();
            uses.Add(articles[i], names);
            if (uses.IsEmpty) continue;
            var tally = new DivisionTally();
            hits.Count(i, articles[i], tally);
            if (HomeByContent.Find(uses, tally.OwnLevels, new NamedPlaces(tally, lexicon.Divisions, year)) is { } other && !home.Holds(other) && !other.Holds(home)) return true;
        }
        return false;
    }
}
