namespace Bulletin.Parsing.Extraction;

/// <summary>All rules for names, in order: the surest first, each sees what those before it found.</summary>
internal sealed class PersonExtraction
{
    private readonly IPersonRule[] _rules;

    public PersonExtraction(NameReader names, OrganizationEdge edges)
    {
        var lists = new NameLists(names);
        var chains = new TitleChainReader(edges);
        var posts = new PostReader(chains);
        _rules =
        [
            new TitleBeforeNameRule(names, lists, chains),
            new TitleAfterNameRule(names, edges),
            new BareListRule(lists),
            new AppointmentRule(names, lists, posts),
            new BiographyRule(names, posts),
            new ClauseStartRule(names),
            new DottedNameRule(names),
            new AgeRule(names),
            new NamePartsRule(),
        ];
    }

    /// <summary>Adds every name of <paramref name="text"/> to <paramref name="found"/>, by position; of two that begin together the longer comes first.</summary>
    public void Find(ArticleText text, List<PersonMention> found)
    {
        foreach (var rule in _rules)
        {
            var before = found.Count;
            rule.Find(text, found);
            if (found.Count > before) found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        }
    }
}
