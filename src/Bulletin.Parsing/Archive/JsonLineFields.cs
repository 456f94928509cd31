using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Archive;

/// <summary>The members of a JSON line that hold a bulletin; of several names the first that is there counts.</summary>
public sealed record JsonLineFields
{
    /// <summary>Members with plain text. Default text, content.</summary>
    public ValueList<string> Text { get; init; } = ["text", "content"];

    /// <summary>Members with the markup of a web page, used when there is no text. Default html.</summary>
    public ValueList<string> Html { get; init; } = ["html"];

    /// <summary>Members with the day of publication as 2024-03-01 or 20240301; it counts like a date in a file's name. Default date.</summary>
    public ValueList<string> Date { get; init; } = ["date"];

    /// <summary>Members with the identifier that <see cref="ArchiveResult.Id"/> gives back, text or number. Default id, url.</summary>
    public ValueList<string> Id { get; init; } = ["id", "url"];
}
