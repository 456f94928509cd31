using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>The bulletins of the project's own gold by three regular expressions, and parsed; how many of the people each finds is counted before.</summary>
[MemoryDiagnoser]
[Config(typeof(SuiteConfig))]
public class PatternBenchmarks : IRecorded
{
    // Below this the expressions would be no baseline but a straw man; ours must be well above.
    private const double LeastFound = 0.3;

    private readonly BulletinParser _parser = new();
    private IReadOnlyList<GoldPeople> _bulletins = [];
    private string _byPatterns = string.Empty;
    private string _byParser = string.Empty;

    string IRecorded.Table => BenchmarkTable.Patterns;

    string IRecorded.Input => $"{_bulletins.Count} bulletins of the gold";

    InputSize IRecorded.Size => new(_bulletins.Sum(one => (long)one.Text.Length), _bulletins.Sum(one => (long)Encoding.UTF8.GetByteCount(one.Text)), _bulletins.Sum(one => _parser.Parse(one.Text).Articles.Count));

    [GlobalSetup]
    public void Begin()
    {
        Setup();
        WarmUp.With(() => Parse());
    }

    public void Setup()
    {
        _bulletins = GoldPeople.Read();
        (_byPatterns, var found) = Judge(text => PatternBaseline.People().Matches(text).Select(match => match.Groups["name"].Value));
        (_byParser, var foundByParser) = Judge(text => _parser.Parse(text).Articles.SelectMany(article => article.Participants).Select(person => person.Name));
        if (found < LeastFound || foundByParser < found) throw new InvalidOperationException($"By patterns: {_byPatterns}; by the parser: {_byParser}; this is no comparison.");
    }

    string IRecorded.YieldOf(string benchmark) => benchmark == nameof(Patterns) ? _byPatterns : _byParser;

    [Benchmark(Baseline = true)]
    public int Patterns()
    {
        var found = 0;
        foreach (var one in _bulletins) found += Count(PatternBaseline.People(), one.Text) + Count(PatternBaseline.Bodies(), one.Text) + Count(PatternBaseline.Dates(), one.Text);
        return found;
    }

    [Benchmark]
    public int Parse()
    {
        var articles = 0;
        foreach (var one in _bulletins) articles += _parser.Parse(one.Text).Articles.Count;
        return articles;
    }

    private static int Count(Regex pattern, string text)
    {
        var count = 0;
        foreach (var _ in pattern.EnumerateMatches(text)) count++;
        return count;
    }

    // Each name of a bulletin once: how many of the gold's are found, and how many of those found are the gold's.
    private (string Words, double Found) Judge(Func<string, IEnumerable<string>> find)
    {
        int right = 0, named = 0, all = 0;
        foreach (var one in _bulletins)
        {
            var names = find(one.Text).ToHashSet(StringComparer.Ordinal);
            named += names.Count;
            all += one.Names.Count;
            right += names.Count(one.Names.Contains);
        }
        return (string.Create(CultureInfo.InvariantCulture, $"{right} of {all} people, {100.0 * right / named:F0} % of those named are right"), (double)right / all);
    }
}
