using System.Text.Json;

namespace Bulletin.Parsing.Html;

/// <summary>What a page says about its article in JSON-LD (schema.org <c>NewsArticle</c> and its like).</summary>
/// <remarks>Scripts are no part of the tree, so the block is looked for in the markup. Broken JSON is read up to its fault.</remarks>
internal sealed record LinkedData(string? Headline, string? DatePublished, string? Author)
{
    // A page has one or two blocks of a few hundred bytes; longer ones are lists of products.
    private const int MostBlocks = 4;
    private const int LongestBlock = 64 * 1024;

    private static readonly LinkedData None = new(null, null, null);

    /// <summary>Reads the first block that states a headline or a date.</summary>
    public static LinkedData Find(string markup)
    {
        var position = 0;
        for (var block = 0; block < MostBlocks; block++)
        {
            position = markup.IndexOf("ld+json", position, StringComparison.Ordinal);
            if (position < 0) break;
            var start = markup.IndexOf('>', position) + 1;
            var end = start == 0 ? -1 : markup.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0) break;
            if (end - start <= LongestBlock && Read(markup.AsSpan(start, end - start)) is { } found) return found;
            position = end;
        }
        return None;
    }

    private static LinkedData? Read(ReadOnlySpan<char> json)
    {
        string? headline = null, date = null, created = null, author = null;
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json.Trim().ToString()), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName) continue;
                if (reader.ValueTextEquals("headline"u8)) headline ??= NextString(ref reader);
                else if (reader.ValueTextEquals("datePublished"u8)) date ??= NextString(ref reader);
                else if (reader.ValueTextEquals("pubDate"u8)) created ??= NextString(ref reader);
                else if (reader.ValueTextEquals("author"u8)) author ??= NextNames(ref reader);
            }
        }
        catch (JsonException)
        {
            // The page's fault; what was read before it holds.
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair.
        }
        date ??= created;
        return headline is null && date is null ? null : new LinkedData(headline, date, author);
    }

    // A name, an object with a name, or a list of these; organizations are no authors.
    private static string? NextNames(ref Utf8JsonReader reader)
    {
        if (!reader.Read()) return null;
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        var names = new List<string>();
        var depth = reader.CurrentDepth;
        string? name = null;
        var isOrganization = false;
        do
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("name"u8)) name = NextString(ref reader);
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("@type"u8)) isOrganization = NextString(ref reader)?.Contains("Organization", StringComparison.Ordinal) == true;
            if (reader.TokenType != JsonTokenType.EndObject) continue;
            if (name is not null && !isOrganization) names.Add(name);
            (name, isOrganization) = (null, false);
        }
        while ((reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray) || reader.CurrentDepth > depth) && reader.Read());
        return names.Count == 0 ? null : string.Join(' ', names);
    }

    private static string? NextString(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
}
