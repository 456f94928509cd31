using System.Globalization;
using System.Text.Json.Nodes;
using Bulletin.Parsing.Extraction;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;
using Bulletin.Parsing.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>Dates compared with the cases of a peer, when the shared corpus lies beside the project; <c>docs/dates.md</c> lists those that are not followed.</summary>
public sealed class PeerDateTests
{
    private const string Invariant = "uuuu-MM-dd";
    private static readonly LocalDate AnyDay = new(2017, 3, 22);

    [Fact]
    public void Every_case_of_the_peer_is_read_alike_or_listed_with_a_reason()
    {
        if (Bulletins.Corpus is null) return;
        var listed = Listed();
        var cases = File.ReadLines(Path.Combine(Bulletins.Corpus, "time", "recognizers_news.jsonl")).Select(line => JsonNode.Parse(line)!).ToList();
        cases.Should().HaveCountGreaterThan(400);
        cases.Where(one => Differences(one).Any()).Select(one => (string)one["id"]!).Should().BeEquivalentTo(listed);
    }

    [Fact]
    public void The_shares_in_the_document_are_those_measured()
    {
        if (Bulletins.Corpus is null) return;
        var (spans, found, values, right) = (0, 0, 0, 0);
        foreach (var one in File.ReadLines(Path.Combine(Bulletins.Corpus, "time", "recognizers_news.jsonl")).Select(line => JsonNode.Parse(line)!))
        {
            var dates = Read(one);
            foreach (var expected in Expected(one))
            {
                spans++;
                if (Match(dates, expected) is not { } date) continue;
                found++;
                if (expected["value"] is null || one["reference"] is null) continue;
                values++;
                if (HasValue(date, (string)expected["value"]!)) right++;
            }
        }
        Document().Should().Contain($"have {spans} dates").And.Contain($"{found} are found").And.Contain($"{values} that have a value").And.Contain($"{right} have the same value");
    }

    private static IEnumerable<string> Differences(JsonNode one)
    {
        var dates = Read(one);
        foreach (var expected in Expected(one))
        {
            if (Match(dates, expected) is not { } date) yield return $"{one["text"]}: {expected["text"]} not found";
            else if (expected["value"] is { } value && one["reference"] is not null && !HasValue(date, (string)value!)) yield return $"{one["text"]}: {date.Start} is not {value}";
        }
    }

    private static IEnumerable<JsonNode> Expected(JsonNode one) => one["expected"]!.AsArray().Select(item => item!).Where(item => (bool)item["news"]!);

    private static BulletinDate? Match(ValueList<BulletinDate> dates, JsonNode expected) =>
        dates.FirstOrDefault(date => date.Spans[0] == new TextSpan((int)expected["start"]!, (int)expected["end"]!));

    private static ValueList<BulletinDate> Read(JsonNode one)
    {
        var text = (string)one["text"]!;
        var reference = (string?)one["reference"];
        using var article = new ArticleText();
        article.Load(new Article { Paragraphs = [new Paragraph(text, [new TextSpan(0, text.Length)])] }, BulletinLexicon.Default.Words, new TextFolding(BulletinLexicon.Default.Simplified));
        var found = new List<DateMention>();
        new DateRule(BulletinLexicon.Default.Dates).Find(article, found);
        var day = reference is null ? AnyDay : LocalDatePattern.CreateWithInvariantCulture(Invariant).Parse(reference[..10]).Value;
        return DateResolver.Resolve(article, found, day, null, text);
    }

    // The peer's values: X for what it leaves open, T for times, (first,last,length) for ranges.
    private static bool HasValue(BulletinDate date, string value)
    {
        if (value[0] != '(') return Agrees(date.Start ?? date.End, date.Time, date.DayPart, value);
        var ends = value[1..^1].Split(',');
        // The peer gives the day after the last for parts of a year, and the first day of the last year for years.
        return Agrees(date.Start, date.Time, null, ends[0])
            && (Agrees(date.End, date.EndTime, null, ends[1]) || Agrees(date.End?.PlusDays(1), date.EndTime, null, ends[1]) || (date.Precision == DatePrecision.Year && Agrees(new LocalDate(date.End!.Value.Year, 1, 1), null, null, ends[1])));
    }

    private static bool Agrees(LocalDate? day, LocalTime? time, DayPart? part, string value)
    {
        var marker = value.IndexOf('T', StringComparison.Ordinal);
        var (dayValue, timeValue) = marker < 0 ? (value, string.Empty) : (value[..marker], value[(marker + 1)..]);
        return AgreesTime(time, part, timeValue) && AgreesDay(day, dayValue);
    }

    private static bool AgreesTime(LocalTime? time, DayPart? part, string value) => value switch
    {
        "" => true,
        "MO" => part == DayPart.Morning,
        "MI" => part == DayPart.Noon,
        "AF" => part == DayPart.Afternoon,
        "EV" => part is DayPart.Evening or DayPart.Night,
        _ => time is { } known && known.ToString("HH:mm", CultureInfo.InvariantCulture).StartsWith(value[..Math.Min(value.Length, 5)], StringComparison.Ordinal),
    };

    private static bool AgreesDay(LocalDate? day, string value)
    {
        if (value.Length == 0) return true;
        // The peer prints days that the calendar lacks, such as the 30th of February.
        if (day is not { } known) return value is "XXXX-02-30" || value.EndsWith("-02-29", StringComparison.Ordinal);
        if (value.EndsWith("-SU", StringComparison.Ordinal)) return known.Month == 6;
        var printed = known.ToString(Invariant, CultureInfo.InvariantCulture);
        return printed.Length >= value.Length && value.Zip(printed).All(pair => pair.First == 'X' || pair.First == pair.Second);
    }

    private static HashSet<string> Listed() =>
        [.. Document().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('#', StringComparison.Ordinal)).SelectMany(line => line.Split('|')[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static string Document() => File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "dates.md"));
}
