using System.Globalization;

namespace Bulletin.Parsing.Lexicon;

/// <summary>The three levels of the table of divisions.</summary>
internal enum DivisionLevel
{
    Province,
    Prefecture,
    County,
}

/// <summary>One row of the table of divisions: a name with its code and the years in which it was valid.</summary>
/// <param name="Name">The full name: 崇川区.</param>
/// <param name="Level">Its level.</param>
/// <param name="Code">Its code.</param>
/// <param name="Parent">The code of the division above; 0 for a province.</param>
/// <param name="Short">The name without its level word, or empty.</param>
/// <param name="LevelWord">The level word in the short names of its bodies: 区 for 浦东新区, 州 for an autonomous prefecture.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The year in which it ended; <see cref="int.MaxValue"/> while it exists.</param>
internal sealed record Division(string Name, DivisionLevel Level, int Code, int Parent, string Short, string LevelWord, int From, int To)
{
    /// <summary>True when it existed in <paramref name="year"/>; without a year, when it exists today. In a year of change old and new are both valid.</summary>
    public bool IsValidIn(int? year) => year is { } y ? From <= y && y <= To : To == int.MaxValue;

    /// <summary>Reads a row of <c>divisions.tsv</c>.</summary>
    public static Division Read(string[] row, DivisionLevel level) =>
        new(row[0], level, Number(row[2]), row[3].Length == 0 ? 0 : Number(row[3]), row[4], row[5], Number(row[6]), row[7].Length == 0 ? int.MaxValue : Number(row[7]));

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
