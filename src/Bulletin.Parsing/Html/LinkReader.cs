using System.Globalization;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the stories that a page without an article links to: list entries, the areas of a printed page's picture, and frames.</summary>
internal static class LinkReader
{
    // 首页, 上一版, 返回目录: shorter links lead around the site. The area of a story may have a short title.
    private const int ShortestTitle = 6;
    private const int MostLinks = 2000;
    private const int MostCorners = 200;

    /// <summary>The links in the order of the page, each address once, with its longest title.</summary>
    public static List<StoryLink> Read(PageText page, bool[] furniture)
    {
        var links = new List<StoryLink>();
        var byAddress = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < page.Tree.Count && links.Count < MostLinks; i++)
        {
            if (page.Tree[i].Name is not ("a" or "area" or "frame") || furniture[i] || AddressOf(page.Tree, i) is not { } address || !LeadsToStory(address)) continue;
            var link = LinkAt(page, i, address);
            if (link.Title.Length == 0 || (link.Title.Length < ShortestTitle && page.Tree[i].Name == "a")) continue;
            if (!byAddress.TryGetValue(address, out var known))
            {
                byAddress.Add(address, links.Count);
                links.Add(link);
            }
            else
            {
                if (link.Title.Length > links[known].Title.Length) links[known] = links[known] with { Title = link.Title };
                if (links[known].Outline.Count == 0) links[known] = links[known] with { Outline = link.Outline };
            }
        }
        return links;
    }

    private static string? AddressOf(PageTree tree, int node) => tree.Attribute(node, tree[node].Name == "frame" ? "src" : "href");

    private static StoryLink LinkAt(PageText page, int node, string address) => page.Tree[node].Name switch
    {
        "area" => AreaOf(page.Tree, node, address),
        // The pages that a frameset is made of have no titles but the names of their frames.
        "frame" => new StoryLink(page.Tree.Attribute(node, "title") ?? page.Tree.Attribute(node, "name") ?? address, address, []),
        _ => new StoryLink(TitleOf(page, node), address, []),
    };

    private static bool LeadsToStory(string address) => address.Length > 1 && address[0] != '#' && !address.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    private static string TitleOf(PageText page, int node)
    {
        var (first, count) = page.LinesOf(node).GetOffsetAndLength(page.Lines.Length);
        return count == 0 ? string.Empty : page.Printed(first).ToString();
    }

    private static StoryLink AreaOf(PageTree tree, int node, string address)
    {
        var title = (tree.Attribute(node, "title") ?? tree.Attribute(node, "alt") ?? string.Empty).AsSpan().Trim();
        var outline = new List<int>();
        foreach (var word in new WordsBySpace(tree.Attribute(node, "coords")))
            if (outline.Count < MostCorners && int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) outline.Add(number);
        return new StoryLink(title.ToString().ReplaceLineEndings(" "), address, outline);
    }
}

/// <summary>A link to a story.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its address as written.</param>
/// <param name="Outline">The corners of its area, or none.</param>
internal sealed record StoryLink(string Title, string Address, IReadOnlyList<int> Outline);
