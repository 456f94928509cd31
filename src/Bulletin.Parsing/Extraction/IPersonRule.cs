namespace Bulletin.Parsing.Extraction;

/// <summary>One way to find names.</summary>
internal interface IPersonRule
{
    /// <summary>Adds the names of <paramref name="text"/> that this rule finds; what <paramref name="found"/> holds already comes by position.</summary>
    void Find(ArticleText text, List<PersonMention> found);
}
