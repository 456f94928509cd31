using System.Globalization;

namespace Bulletin.Parsing.Lexicon;

/// <summary>What a word of a date says.</summary>
internal enum DateWordKind
{
    None,
    Day,
    ContextDay,
    DayPart,
    Year,
    ContextYear,
    Month,
    ContextMonth,
    Week,
    Weekday,
    PartOfYear,
    Season,
    EdgeOfYear,
    PartOfMonth,
    EdgeOfMonth,
    Vague,
    Plan,
    Century,
    Since,
    Until,
    Future,
    From,
    About,
    Every,
    Local,
    Ordinary,
}

/// <summary>A word of a date.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="First">Its number: an offset in days, weeks, months or years, the number of a weekday, or the first unit of a range.</param>
/// <param name="Last">The last unit of a range; otherwise equal to <paramref name="First"/>.</param>
/// <param name="Part">Number of the part of the day among <see cref="DateWords.DayParts"/>, or -1.</param>
internal readonly record struct DateWord(DateWordKind Kind, int First, int Last, int Part);

/// <summary>The words that dates are made of: 昨天, 上旬, 以来.</summary>
internal sealed class DateWords
{
    public const string TableName = "date_words.tsv";

    private readonly WordTable<DateWord> _words;

    public DateWords(LexiconTable table)
    {
        var words = Enum.GetValues<DateWordKind>().SelectMany(kind => table.Rows(NameOf(kind)).Select(row => (Word: row[0], Value: Read(kind, row[2], row[3]))));
        _words = new WordTable<DateWord>(words.ToDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal));
    }

    /// <summary>The parts of the day as the table spells them, in the order of the model's enum, which this floor may not see (a test compares them).</summary>
    public static IReadOnlyList<string> DayParts { get; } = ["earlyMorning", "morning", "noon", "afternoon", "evening", "night"];

    /// <summary>The kinds as the table spells them.</summary>
    public static IEnumerable<string> Kinds => Enum.GetValues<DateWordKind>().Where(kind => kind != DateWordKind.None).Select(NameOf);

    /// <summary>What <paramref name="word"/> says; a word of no kind when it is not in the table.</summary>
    public DateWord Find(ReadOnlySpan<char> word) => _words.Find(word);

    private static string NameOf(DateWordKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static DateWord Read(DateWordKind kind, string value, string part)
    {
        var dash = value.LastIndexOf('-');
        var (first, last) = dash > 0 ? (value[..dash], value[(dash + 1)..]) : (value, value);
        return new DateWord(kind, Number(first), Number(last), part.Length == 0 ? -1 : Index(part));
    }

    private static int Number(string text) => text.Length == 0 ? 0 : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static int Index(string part) => DayParts.TakeWhile(known => known != part).Count();
}
