namespace Bulletin.Parsing.Export;

/// <summary>Offsets in characters (Unicode code points), as annotation tools count, for offsets in UTF-16 code units.</summary>
internal sealed class CodePoints
{
    // Where the second halves of surrogate pairs stand; bulletins have few or none.
    private readonly List<int> _secondHalves = [];

    public CodePoints(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) _secondHalves.Add(i);
    }

    /// <summary>How many characters stand before <paramref name="offset"/>.</summary>
    public int Before(int offset)
    {
        var found = _secondHalves.BinarySearch(offset);
        return offset - (found >= 0 ? found : ~found);
    }
}
