using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Html;

/// <summary>What a page says about itself in its head: the metas of government sites, OpenGraph and the like, and JSON-LD.</summary>
internal sealed class PageMetadata
{
    // The first that is given holds. PubDate is prescribed for government sites (国办发〔2017〕47号).
    private static readonly string[] DateNames =
        ["pubdate", "article:published_time", "publishdate", "og:release_date", "datepublished", "dateupdate", "weibo:article:create_at", "publish_time", "publishtime", "publish-date", "apub:time", "dc.date", "date", TimeElement];

    // The first element "time" with a machine's form of its date; kept among the metas.
    private const string TimeElement = "time";

    private const string ScriptVariable = "publish_time";
    private const int LongestAssignment = 6;

    private static readonly string[] TitleNames = ["articletitle", "og:title", "twitter:title"];

    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedData _linked;
    private readonly string _markup;
    private string? _address;
    private string? _savedFrom;

    private PageMetadata(LinkedData linked, string markup) => (_linked, _markup) = (linked, markup);

    /// <summary>The title that the page states, or null.</summary>
    public string? Title => First(TitleNames) ?? _linked.Headline;

    /// <summary>The authors that the page states, or null; some pages name the paper or an address here.</summary>
    public string? Author => _linked.Author ?? First(["article:author", "og:article:author"]);

    /// <summary>What a browser shows in its title bar, or null.</summary>
    public string? WindowTitle { get; private set; }

    /// <summary>The day of publication, or null.</summary>
    public LocalDate? Date
    {
        get
        {
            foreach (var name in DateNames)
                if (_metas.TryGetValue(name, out var value) && TryRead(value, out var date)) return date;
            if (_linked.DatePublished is { } published && TryRead(published, out var linked)) return linked;
            if (ScriptDate(_markup) is { } script) return script;
            return PathDate.Find(_address ?? First(["og:url", "url"]) ?? _savedFrom);
        }
    }

    /// <summary>Reads the head of <paramref name="tree"/>; <paramref name="markup"/> is searched for JSON-LD.</summary>
    public static PageMetadata Read(PageTree tree, string markup)
    {
        var result = new PageMetadata(LinkedData.Find(markup), markup);
        for (var i = 0; i < tree.Count; i++)
        {
            switch (tree[i].Name)
            {
                case "" when result._savedFrom is null && tree[i].Kind == PageNodeKind.Comment:
                    result._savedFrom = SavedFrom(tree[i].Text);
                    break;
                case "meta":
                    result.AddMeta(tree, i);
                    break;
                case "title" when result.WindowTitle is null && tree[i].End > i + 1:
                    result.WindowTitle = tree[i + 1].Text?.Trim();
                    break;
                case "link" when string.Equals(tree.Attribute(i, "rel"), "canonical", StringComparison.OrdinalIgnoreCase):
                    result._address ??= tree.Attribute(i, "href");
                    break;
                case "time" when tree.Attribute(i, "datetime") is { } time:
                    result._metas.TryAdd(TimeElement, time);
                    break;
                default:
                    break;
            }
        }
        return result;
    }

    // var publish_time = "2021-09-09": where a program fills in the date that the page shows.
    private static LocalDate? ScriptDate(ReadOnlySpan<char> markup)
    {
        for (var start = markup.IndexOf(ScriptVariable, StringComparison.Ordinal); start >= 0; start = markup.IndexOf(ScriptVariable, StringComparison.Ordinal))
        {
            markup = markup[(start + ScriptVariable.Length)..];
            var value = markup.TrimStart(" =:'\"");
            if (markup.Length - value.Length is > 1 and <= LongestAssignment && WrittenDate.TryRead(value, out var date, out _)) return date;
        }
        return null;
    }

    // <!-- saved from url=(0063)https://… -->: browsers write the address and its length above a page that they save.
    private static string? SavedFrom(ReadOnlySpan<char> comment)
    {
        comment = comment.Trim();
        return comment.StartsWith("saved from url=", StringComparison.OrdinalIgnoreCase) && comment.IndexOf(')') is var end and >= 0 ? comment[(end + 1)..].ToString() : null;
    }

    private void AddMeta(PageTree tree, int node)
    {
        var name = tree.Attribute(node, "name") ?? tree.Attribute(node, "property") ?? tree.Attribute(node, "itemprop");
        if (name is not null && tree.Attribute(node, "content") is { } content && !string.IsNullOrWhiteSpace(content)) _metas.TryAdd(name.Trim(), content.Trim());
    }

    private string? First(string[] names)
    {
        foreach (var name in names)
            if (_metas.TryGetValue(name, out var value)) return value;
        return null;
    }

    private static bool TryRead(string value, out LocalDate date) => WrittenDate.TryFind(value, out date, out _, out _) || WrittenDate.TryCompact(value, out date);
}
