namespace Bulletin.Parsing.Lexicon;

/// <summary>All divisions by every name that is used for them, and their places under one another. Safe for concurrent use.</summary>
internal sealed class DivisionIndex
{
    public const string TableName = "divisions.tsv";

    private readonly DivisionNames _names;

    public DivisionIndex(string table) => _names = new DivisionNames(table);

    /// <summary>The kinds of the table and the levels that they are.</summary>
    public static IReadOnlyList<(string Kind, DivisionLevel Level)> Levels { get; } = [("province", DivisionLevel.Province), ("prefecture", DivisionLevel.Prefecture), ("county", DivisionLevel.County)];

    /// <summary>Length of the longest name of a division that <paramref name="text"/> begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text) => _names.LengthAtStart(text);

    /// <summary>The places that <paramref name="name"/> may be in <paramref name="year"/>; when none bore it then, those of any time.</summary>
    public List<DivisionPath> Find(ReadOnlySpan<char> name, int? year)
    {
        var found = new List<DivisionPath>();
        var divisions = _names.Find(name);
        var any = !divisions.Exists(division => division.IsValidIn(year));
        foreach (var division in divisions)
        {
            if (!any && !division.IsValidIn(year)) continue;
            var path = PathOf(division, year);
            // A code that changed while the name stayed is one place.
            if (!found.Exists(known => known.FullName == path.FullName)) found.Add(path);
        }
        return found;
    }

    /// <summary>The places that <paramref name="names"/>, from the widest to the narrowest, may be: 鼓楼区 of 南京.</summary>
    public List<DivisionPath> Find(ReadOnlySpan<char> text, ReadOnlySpan<Range> names, int? year)
    {
        var found = Find(text[names[^1]], year);
        foreach (var name in names[..^1])
            for (var i = found.Count - 1; i >= 0; i--)
                if (!IsUnder(found[i], text[name])) found.RemoveAt(i);
        return found;
    }

    /// <summary>The ranges of the names of divisions that <paramref name="text"/> begins with, one under the other: 江苏省|南通市|崇川区.</summary>
    /// <remarks>The short names of counties (平安, 市南) and districts of two characters (新区, 东区) count behind a wider place only.</remarks>
    public Span<Range> NamesAtStart(ReadOnlySpan<char> text, Span<Range> names)
    {
        var (count, start) = (0, 0);
        while (count < names.Length && LengthAtStart(text[start..]) is var length && length > 0 && (count > 0 || IsDistinct(text[..length])))
        {
            names[count++] = start..(start + length);
            start += length;
        }
        return names[..count];
    }

    private bool IsDistinct(ReadOnlySpan<char> name)
    {
        foreach (var division in _names.Find(name))
            if (division.Level != DivisionLevel.County || (!name.SequenceEqual(division.Short) && (name.Length > 2 || division.LevelWord != "区"))) return true;
        return false;
    }

    private static bool IsUnder(DivisionPath path, ReadOnlySpan<char> name)
    {
        for (var above = path.Parent; above is not null; above = above.Parent)
            if (above.IsCalled(name)) return true;
        return false;
    }

    private DivisionPath PathOf(Division division, int? year)
    {
        // The year brought into the division's own time, so that those above are named as they were then.
        var time = Math.Max(division.From, Math.Min(year ?? division.To, division.To == int.MaxValue ? int.MaxValue : division.To - 1));
        var above = division.Parent == 0 ? [] : _names.WithCode(division.Parent);
        return new DivisionPath(division, above.Count == 0 ? null : PathOf(above.Find(parent => parent.From <= time && time < parent.To) ?? above.MaxBy(parent => parent.To)!, year));
    }
}
