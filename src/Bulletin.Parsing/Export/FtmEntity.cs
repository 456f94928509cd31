namespace Bulletin.Parsing.Export;

/// <summary>A FollowTheMoney entity: an id, a schema, and values for properties; every value is a text.</summary>
internal sealed record FtmEntity(string Id, string Schema)
{
    public Dictionary<string, List<string>> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a value that is there and not there yet.</summary>
    public FtmEntity With(string property, string? value)
    {
        if (string.IsNullOrEmpty(value)) return this;
        if (!Properties.TryGetValue(property, out var values)) Properties.Add(property, values = []);
        if (!values.Contains(value)) values.Add(value);
        return this;
    }

    /// <summary>Adds several values.</summary>
    public FtmEntity With(string property, IEnumerable<string> values)
    {
        foreach (var value in values) With(property, value);
        return this;
    }
}
