namespace Bulletin.Parsing.Lexicon;

/// <summary>Words that tell the plain fact of a headline from its slogan.</summary>
internal sealed class HeadlineWords(LexiconTable table)
{
    public const string TableName = "headline_words.tsv";

    /// <summary>Verbs of what happened: 召开, 调研.</summary>
    public WordSet Fact { get; } = table.Words("fact");

    /// <summary>Ends of a clause that states a fact: 召开, 强调.</summary>
    public WordSet FactEnd { get; } = table.Words("fact-end");

    /// <summary>Ends of a clause that says who took part: 主持并讲话.</summary>
    public WordSet Deck { get; } = table.Words("deck");

    /// <summary>What meetings do: 传达, 审议.</summary>
    public WordSet Agenda { get; } = table.Words("agenda");

    /// <summary>Adverbs before such a verb.</summary>
    public WordSet Adverb { get; } = table.Words("adverb");

    /// <summary>Last words of a kicker that leads on to the headline below it: 强调.</summary>
    public WordSet LeadsOn { get; } = table.Words("leads-on");

    /// <summary>Beginnings of slogans.</summary>
    public WordSet Slogan { get; } = table.Words("slogan");
}
