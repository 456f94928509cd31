using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Measurements;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>A whole archive (BULLETIN_ARCHIVE) four times: decoded, scanned for the words of the lexicon by the project's matcher and by the Aho–Corasick automaton of .NET, parsed.</summary>
[MemoryDiagnoser]
[Config(typeof(ArchiveConfig))]
public class ArchiveBenchmarks : IRecorded
{
    private readonly BulletinParser _parser = new();
    private readonly WordMatcher _matcher = BulletinLexicon.Default.Words;
    private readonly SearchValues<string> _words = SearchValues.Create([.. WordTables.Words().Select(word => word.Word).Where(word => word.Length > 1).Distinct(StringComparer.Ordinal)], StringComparison.Ordinal);
    private readonly List<WordHit> _hits = [];
    private IReadOnlyList<byte[]> _files = [];
    private string[] _texts = [];
    private char[] _buffer = [];

    string IRecorded.Table => BenchmarkTable.Archive;

    string IRecorded.Input => $"{_files.Count} texts";

    InputSize IRecorded.Size => new(_texts.Sum(text => (long)text.Length), _files.Sum(file => (long)file.Length), (int)Parse());

    [GlobalSetup]
    public void Setup()
    {
        _files = BenchmarkInputs.Archive();
        _texts = [.. _files.Select(Encoding.UTF8.GetString)];
        _buffer = new char[_files.Max(file => file.Length)];
        if (AhoCorasickScan() != PlacesOfWords()) throw new InvalidOperationException("The two scans find words at different places.");
    }

    string IRecorded.YieldOf(string benchmark) => benchmark switch
    {
        nameof(WordScan) => "every word at every place",
        nameof(AhoCorasickScan) => "the places where a word begins",
        nameof(Parse) => "articles with people, bodies, dates and events",
        _ => "text",
    };

    [Benchmark(Baseline = true)]
    public long DecodeOnly()
    {
        var length = 0L;
        foreach (var file in _files) length += Encoding.UTF8.GetChars(file, _buffer);
        return length;
    }

    /// <summary>Every word at every place, as the parser asks for them.</summary>
    [Benchmark]
    public long WordScan()
    {
        var count = 0L;
        foreach (var text in _texts)
        {
            _hits.Clear();
            _matcher.Scan(text, _hits);
            count += _hits.Count;
        }
        return count;
    }

    /// <summary>The places where a word begins, by <see cref="SearchValues{T}"/> of strings.</summary>
    [Benchmark]
    public long AhoCorasickScan()
    {
        var count = 0L;
        foreach (var text in _texts)
        {
            var rest = text.AsSpan();
            for (var next = rest.IndexOfAny(_words); next >= 0; next = rest.IndexOfAny(_words))
            {
                count++;
                rest = rest[(next + 1)..];
            }
        }
        return count;
    }

    [Benchmark]
    public long Parse()
    {
        var articles = 0L;
        foreach (var file in _files) articles += _parser.Parse(file).Articles.Count;
        return articles;
    }

    // The matcher's hits come by their beginnings.
    private long PlacesOfWords()
    {
        var places = 0L;
        foreach (var text in _texts)
        {
            _hits.Clear();
            _matcher.Scan(text, _hits);
            for (var i = 0; i < _hits.Count; i++) if (i == 0 || _hits[i].Start != _hits[i - 1].Start) places++;
        }
        return places;
    }
}
