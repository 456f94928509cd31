namespace Bulletin.Parsing.Lexicon;

/// <summary>A division with those above it, as they were named in its time.</summary>
internal sealed class DivisionPath
{
    public DivisionPath(Division division, DivisionPath? parent)
    {
        Division = division;
        Parent = parent;
        FullName = parent?.FullName + division.Name;
    }

    /// <summary>The division.</summary>
    public Division Division { get; }

    /// <summary>The division above, or null for a province.</summary>
    public DivisionPath? Parent { get; }

    /// <summary>All names from the province down: 江苏省南通市崇川区.</summary>
    public string FullName { get; }

    /// <summary>What the full names of its bodies begin with: a district bears the name of its city (南通市崇川区), all others their own (如皋市, 江苏省).</summary>
    public string OfficialName =>
        Division.Level == DivisionLevel.County && Division.LevelWord == "区" && Parent is { } city && city.Division.Name.EndsWith('市') ? city.Division.Name + Division.Name : Division.Name;

    /// <summary>The nearest of the division and those above it whose bodies are named with <paramref name="levelWord"/>: 市 in 崇川区 is 南通市, in 如皋市 itself.</summary>
    public DivisionPath? Nearest(ReadOnlySpan<char> levelWord)
    {
        for (var path = this; path is not null; path = path.Parent)
            if (path.IsNamedWith(levelWord)) return path;
        return null;
    }

    /// <summary>True when <paramref name="other"/> is this division or lies in it.</summary>
    public bool Holds(DivisionPath other)
    {
        for (var path = other; path is not null; path = path.Parent)
            if (path.FullName == FullName) return true;
        return false;
    }

    /// <summary>True when <paramref name="name"/> is its full name, its short name, or the short name with its level word.</summary>
    public bool IsCalled(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual(Division.Name)) return true;
        var shortName = Division.Short;
        return shortName.Length > 0 && name.StartsWith(shortName, StringComparison.Ordinal) && (name.Length == shortName.Length || name[shortName.Length..].SequenceEqual(Division.LevelWord));
    }

    // 自治州, 自治县 and 自治旗 are said of those alone; 州, 县 and 旗 of all.
    private bool IsNamedWith(ReadOnlySpan<char> levelWord) =>
        levelWord.SequenceEqual(Division.LevelWord)
        || (levelWord.StartsWith("自治", StringComparison.Ordinal) && levelWord.Length == 3 && levelWord[2..].SequenceEqual(Division.LevelWord) && Division.Name.EndsWith(levelWord, StringComparison.Ordinal));
}
