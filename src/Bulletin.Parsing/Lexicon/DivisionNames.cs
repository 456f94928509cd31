namespace Bulletin.Parsing.Lexicon;

/// <summary>The rows of the table of divisions by name and by code.</summary>
/// <remarks>
/// One text and a few arrays of numbers: thousands of small objects that live as long as the parser would cost every collection of the caller's garbage.
/// A row becomes a <see cref="Division"/> when it is first asked for.
/// </remarks>
internal sealed class DivisionNames
{
    // Columns of the table.
    private const int NameColumn = 0;
    private const int KindColumn = 1;
    private const int CodeColumn = 2;
    private const int ShortColumn = 4;
    private const int LevelWordColumn = 5;

    private const int BucketBits = 14;
    private const int LongestName = 24;

    private readonly string _table;
    private readonly List<int> _rows = [];
    private readonly Division?[] _made;
    private readonly int[] _names = new int[1 << BucketBits];
    private readonly int[] _codes = new int[1 << BucketBits];
    private readonly List<Entry> _entries = [default];
    private readonly byte[] _longestByFirst = new byte[char.MaxValue + 1];

    /// <summary>Indexes a table whose first line is the header.</summary>
    public DivisionNames(string table)
    {
        _table = table;
        for (var start = table.IndexOf('\n', StringComparison.Ordinal) + 1; start < table.Length; start = table.IndexOf('\n', start) + 1) _rows.Add(start);
        // The entry added last is found first: from the end, so that what is found comes in the order of the table.
        Span<char> called = stackalloc char[LongestName];
        for (var row = _rows.Count - 1; row >= 0; row--)
        {
            var name = Cell(row, NameColumn);
            var shortName = Cell(row, ShortColumn);
            AddName(row, name, Form.Name);
            Add(_codes, Hash(Cell(row, CodeColumn)), row, Form.Name);
            if (shortName.Length < 2) continue;
            AddName(row, shortName, Form.Short);
            // 黔东南州, 长阳县: the short forms of autonomous areas.
            var level = Cell(row, LevelWordColumn);
            shortName.CopyTo(called);
            level.CopyTo(called[shortName.Length..]);
            var withLevel = called[..(shortName.Length + level.Length)];
            if (!name.SequenceEqual(withLevel)) AddName(row, withLevel, Form.ShortWithLevel);
        }
        _made = new Division?[_rows.Count];
    }

    private enum Form : byte
    {
        Name,
        Short,
        ShortWithLevel,
    }

    /// <summary>Length of the longest name that <paramref name="text"/> begins with, or 0.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        for (var length = Math.Min(text.Length, _longestByFirst[text[0]]); length >= 2; length--)
        {
            var hash = Hash(text[..length]);
            if (Next(BucketOf(_names, hash), text[..length], hash) > 0) return length;
        }
        return 0;
    }

    /// <summary>The rows that bear <paramref name="name"/>.</summary>
    public List<Division> Find(ReadOnlySpan<char> name)
    {
        var found = new List<Division>();
        var hash = Hash(name);
        for (var entry = Next(BucketOf(_names, hash), name, hash); entry > 0; entry = Next(_entries[entry].Next, name, hash)) found.Add(Made(_entries[entry].Row));
        return found;
    }

    /// <summary>The rows with <paramref name="code"/>: one place by the names that it had.</summary>
    public List<Division> WithCode(int code)
    {
        Span<char> digits = stackalloc char[11];
        code.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        var found = new List<Division>();
        for (var entry = BucketOf(_codes, Hash(digits[..length])); entry > 0; entry = _entries[entry].Next)
            if (Cell(_entries[entry].Row, CodeColumn).SequenceEqual(digits[..length])) found.Add(Made(_entries[entry].Row));
        return found;
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text) hash = (hash * 31) + c;
        return hash * 0x9E3779B1u;
    }

    private static ref int BucketOf(int[] buckets, uint hash) => ref buckets[hash >> (32 - BucketBits)];

    // The first of this entry and those behind it that bears the name, or 0.
    private int Next(int entry, ReadOnlySpan<char> name, uint hash)
    {
        while (entry > 0 && (_entries[entry].Hash != hash || !Bears(_entries[entry], name))) entry = _entries[entry].Next;
        return entry;
    }

    private bool Bears(in Entry entry, ReadOnlySpan<char> name)
    {
        if (entry.Form == Form.Name) return name.SequenceEqual(Cell(entry.Row, NameColumn));
        var shortName = Cell(entry.Row, ShortColumn);
        if (!name.StartsWith(shortName)) return false;
        return entry.Form == Form.Short ? name.Length == shortName.Length : name[shortName.Length..].SequenceEqual(Cell(entry.Row, LevelWordColumn));
    }

    private void AddName(int row, ReadOnlySpan<char> name, Form form)
    {
        Add(_names, Hash(name), row, form);
        _longestByFirst[name[0]] = Math.Max(_longestByFirst[name[0]], (byte)name.Length);
    }

    private void Add(int[] buckets, uint hash, int row, Form form)
    {
        ref var bucket = ref BucketOf(buckets, hash);
        _entries.Add(new Entry(row, bucket, hash, form));
        bucket = _entries.Count - 1;
    }

    // Two threads may make the same row; they make the same.
    private Division Made(int row)
    {
        if (_made[row] is { } known) return known;
        var end = _table.IndexOf('\n', _rows[row]);
        var cells = _table[_rows[row]..end].Split('\t');
        return _made[row] = Division.Read(cells, DivisionIndex.Levels.First(level => level.Kind == cells[KindColumn]).Level);
    }

    private ReadOnlySpan<char> Cell(int row, int column)
    {
        var rest = _table.AsSpan(_rows[row]);
        for (; column > 0; column--) rest = rest[(rest.IndexOf('\t') + 1)..];
        return rest[..rest.IndexOf('\t')];
    }

    private readonly record struct Entry(int Row, int Next, uint Hash, Form Form);
}
