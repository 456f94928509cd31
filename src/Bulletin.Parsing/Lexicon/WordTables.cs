namespace Bulletin.Parsing.Lexicon;

/// <summary>The tables whose words the one matcher finds, and what each of their kinds is.</summary>
internal static class WordTables
{
    private static readonly (string Table, string Kind, WordKinds Kinds)[] Rows =
    [
        ("titles.tsv", "post", WordKinds.Post),
        ("titles.tsv", "levelPost", WordKinds.LevelPost),
        ("titles.tsv", "rank", WordKinds.Rank),
        ("titles.tsv", "profession", WordKinds.Profession),
        ("titles.tsv", "address", WordKinds.Address),
        ("titles.tsv", "collective", WordKinds.Collective),
        ("titles.tsv", "prefix", WordKinds.TitlePrefix),
        ("titles.tsv", "modifier", WordKinds.TitleModifier),
        ("titles.tsv", "ordinary", WordKinds.Ordinary),
        ("name_follow.tsv", "verb", WordKinds.FollowVerb),
        ("name_follow.tsv", "particle", WordKinds.FollowParticle),
        ("name_follow.tsv", "title", WordKinds.None),
        ("name_precede.tsv", "verb", WordKinds.Precede),
        ("name_precede.tsv", "adverb", WordKinds.Precede),
        ("name_precede.tsv", "appointing", WordKinds.Appoints),
        ("name_precede.tsv", "preposition", WordKinds.Precede),
        ("name_precede.tsv", "conjunction", WordKinds.Precede),
        ("name_precede.tsv", "attribute", WordKinds.Precede),
        ("name_precede.tsv", "attribution", WordKinds.Precede),
        (BylineWords.SurnameTableName, "single", WordKinds.Surname),
        (BylineWords.SurnameTableName, "compound", WordKinds.CompoundSurname),
        (BylineWords.SurnameTableName, "rare", WordKinds.RareSurname),
        ("name_parts.tsv", "Tibetan", WordKinds.NamePart),
        ("name_parts.tsv", "Mongolian", WordKinds.NamePart),
        ("name_parts.tsv", "Turkic", WordKinds.NamePart),
        ("ordinary_words.tsv", "word", WordKinds.OrdinaryWord),
        ("ordinary_words.tsv", "describing", WordKinds.Describes),
        ("zones.tsv", "zone", WordKinds.OrganizationName),
        ("zones.tsv", "zone-suffix", WordKinds.Zone),
        ("countries.tsv", "country", WordKinds.Division),
        ("divisions.tsv", "province", WordKinds.Division),
        ("divisions.tsv", "prefecture", WordKinds.Division),
        ("divisions.tsv", "county", WordKinds.Division),
        .. EventWords.Kinds.Select(kind => (EventWords.TableName, kind, WordKinds.EventWord)),
        .. DateWords.Kinds.Select(kind => (DateWords.TableName, kind, WordKinds.DateWord)),
    ];

    /// <summary>The kinds of organizations as the tables spell them, in the order of the model's enum, which this floor may not see (a test compares them).</summary>
    public static IReadOnlyList<string> OrganizationKinds { get; } =
    [
        "party", "discipline", "peoplesCongress", "government", "cppcc", "court", "procuratorate", "massOrganization", "democraticParty", "zone", "subdistrict",
        "township", "community", "enterprise", "institution", "school", "hospital", "media", "military", "socialOrganization", "religion", "international", "other",
    ];

    /// <summary>The tables that the matcher is built from.</summary>
    public static IReadOnlyList<string> Names { get; } = ["titles.tsv", "name_follow.tsv", "name_precede.tsv", "name_parts.tsv", "ordinary_words.tsv", "organization_names.tsv", "organization_suffixes.tsv", "zones.tsv", "countries.tsv", "divisions.tsv", DateWords.TableName, EventWords.TableName];

    /// <summary>Builds the matcher over the tables; of two kinds of organization that a word has, that of <paramref name="added"/> holds.</summary>
    public static WordMatcher Build(IEnumerable<(string Word, WordKinds Kinds, int Organization)> added) => new(added.Concat(Words()));

    /// <summary>Every word of the tables, once for each thing that it is.</summary>
    public static IEnumerable<(string Word, WordKinds Kinds, int Organization)> Words()
    {
        var tables = Names.Append(BylineWords.SurnameTableName).ToDictionary(name => name, LexiconTable.Load, StringComparer.Ordinal);
        var zone = OrganizationKinds.TakeWhile(kind => kind != "zone").Count();
        foreach (var (table, kind, kinds) in Rows)
        {
            if (kinds == WordKinds.None) continue;
            foreach (var row in tables[table].Rows(kind)) yield return (row[0], kinds, table == "zones.tsv" ? zone : -1);
        }
        for (var i = 0; i < OrganizationKinds.Count; i++)
        {
            foreach (var row in tables["organization_names.tsv"].Rows(OrganizationKinds[i])) yield return (row[0], WordKinds.OrganizationName, i);
            foreach (var row in tables["organization_suffixes.tsv"].Rows(OrganizationKinds[i]))
                yield return (row[0], row[2] switch { "strong" => WordKinds.StrongSuffix, "trade" => WordKinds.Trade, _ => WordKinds.WeakSuffix }, i);
        }
        foreach (var level in new[] { "province", "prefecture", "county" })
            foreach (var row in tables["divisions.tsv"].Rows(level))
                if (row[4].Length > 1) yield return (row[4], WordKinds.Division, -1);
    }
}
