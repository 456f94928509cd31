using System.Text;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Measurements;
using Bulletin.Parsing.Measurements.Generation;
using Bulletin.Parsing.Reading;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Inputs to measure with: the project's own samples and pages, and generated ones, so that anyone can run the benchmarks.</summary>
public static class BenchmarkInputs
{
    /// <summary>A printed page with headline layers, as OCR leaves it.</summary>
    public const string Page = "printed page";

    /// <summary>An issue of a daily programme with its table of contents.</summary>
    public const string Transcript = "新闻联播 issue";

    /// <summary>One article of many paragraphs.</summary>
    public const string Report = "long report";

    /// <summary>A page of a news site with what stands around the article.</summary>
    public const string WebPage = "web page";

    /// <summary>Nothing but names, without end.</summary>
    public const string Names = "list of names";

    private const string Prefix = "profile ";

    // Long enough that a rule with the square of the length would be seen.
    private const int HostileLength = 200_000;

    private static readonly Dictionary<string, string> Hostile = new(StringComparer.Ordinal)
    {
        ["one line"] = "会议听取了今年以来重点项目建设情况的汇报，研究了下一步工作。",
        [Names] = "张建国、李小明、",
        ["open brackets"] = "[会议(",
        ["open markup"] = "<p>会议<b>**召开",
        ["dates"] = "2023年5月18日二〇二三年",
    };

    // One page for each profile, as docs/html.md names them.
    private static readonly Dictionary<string, string> Profiles = new(StringComparer.Ordinal)
    {
        ["founder-comment"] = "founder-comment.htm",
        ["founder-tags"] = "founder-tags.html",
        ["cctv"] = "cctv.shtml",
        ["cctv, version 1"] = "cctv-old.shtml",
        ["people-daily"] = "people-daily.html",
        ["people-online"] = "people-online.html",
        ["xinhua"] = "xinhua.html",
        ["wechat"] = "wechat.html",
        ["government"] = "gov-trs.html",
        ["microdata"] = "microdata.html",
        ["any-page"] = "wordpress.html",
    };

    /// <summary>The inputs that every floor is measured with.</summary>
    public static IReadOnlyList<string> OfFloors { get; } = [Page, Transcript, Report, WebPage, Names];

    /// <summary>All inputs.</summary>
    public static IReadOnlyList<string> All { get; } = [Page, Transcript, Report, WebPage, .. Profiles.Keys.Select(name => Prefix + name), .. Hostile.Keys];

    /// <summary>The bytes of an input.</summary>
    public static byte[] Read(string name) => name switch
    {
        Page => File.ReadAllBytes(Path.Combine(Repository.Samples, "seed-like.md")),
        Transcript => Encoding.UTF8.GetBytes(Layouts().Transcript(14)),
        Report => Encoding.UTF8.GetBytes(Layouts().Report(60)),
        WebPage => GoldPage("sina.html"),
        _ when name.StartsWith(Prefix, StringComparison.Ordinal) => GoldPage(Profiles[name[Prefix.Length..]]),
        _ => Repeat(Hostile[name]),
    };

    /// <summary>The characters that the parser reads from <paramref name="bytes"/>.</summary>
    public static string Decode(byte[] bytes) => new TextDecoder(BulletinLexicon.Default.FrequentCharacters).Decode(bytes, null).Text;

    /// <summary>The text files of the folder that the environment variable BULLETIN_ARCHIVE names.</summary>
    public static IReadOnlyList<byte[]> Archive()
    {
        var folder = Environment.GetEnvironmentVariable("BULLETIN_ARCHIVE");
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException("Set BULLETIN_ARCHIVE to a folder with .md or .txt files.");
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    /// <summary>The bytes of web pages: the project's own, or those in the folder that <c>BULLETIN_PAGES</c> names.</summary>
    public static IReadOnlyList<byte[]> Pages()
    {
        var folder = Environment.GetEnvironmentVariable("BULLETIN_PAGES") ?? Repository.GoldPages;
        return [.. Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".htm" or ".html" or ".shtml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    private static BulletinLayouts Layouts() => new(new Random(1));

    private static byte[] GoldPage(string name) => File.ReadAllBytes(Path.Combine(Repository.GoldPages, name));

    private static byte[] Repeat(string unit)
    {
        var text = new StringBuilder(HostileLength + unit.Length);
        while (text.Length < HostileLength) text.Append(unit);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
