using System.Text;
using System.Text.Json.Nodes;

namespace Bulletin.Parsing.Accuracy;

/// <summary>Text and fields of gold and parsed JSON in the form in which they are compared: width, quotes, spaces and case aside.</summary>
internal static class GoldText
{
    private const string DoubleQuotes = "“”„‟〝〞＂";
    private const string SingleQuotes = "‘’'＇";
    private const string Dashes = "—－–";
    private const string Dots = "·•・";

    public static string Normal(JsonNode? node) => node is null ? string.Empty : Normal(node.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString());

    public static string Normal(string? text)
    {
        if (text is null) return string.Empty;
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(c)) continue;
            result.Append(DoubleQuotes.Contains(c, StringComparison.Ordinal) ? '"' : SingleQuotes.Contains(c, StringComparison.Ordinal) ? '\'' : Dashes.Contains(c, StringComparison.Ordinal) ? '-' : Dots.Contains(c, StringComparison.Ordinal) ? '·' : char.ToLowerInvariant(c));
        }
        return result.ToString();
    }

    public static IEnumerable<JsonNode> Items(JsonNode? parent, string name) =>
        parent?[name] is JsonArray array ? array.Where(item => item is not null).Select(item => item!) : [];

    public static bool Flag(JsonNode? node, string name) => node is JsonObject && node[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public static string? String(JsonNode? node, string name) => node is JsonObject && node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Names of items that are either strings or objects with a name.</summary>
    public static IEnumerable<string> Names(IEnumerable<JsonNode> items) => items.Select(item => item is JsonObject ? Normal(item["name"]) : Normal(item));

    /// <summary>A member that may be one text or a list of them, as a list.</summary>
    public static IEnumerable<string> OneOrMany(JsonNode? node) => node switch
    {
        null => [],
        JsonArray array => array.Select(Normal),
        _ => [Normal(node)],
    };

    public static List<string> ParagraphStarts(JsonNode? article)
    {
        if (article?["paragraphStarts"] is JsonArray starts) return [.. starts.Select(Normal)];
        return [.. Items(article, "paragraphs").Select(item => item is JsonObject ? Normal(item["text"]) : Normal(item))];
    }
}
