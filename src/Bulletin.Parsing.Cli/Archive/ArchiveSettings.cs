using System.Globalization;
using Bulletin.Parsing.Archive;
using NodaTime.Text;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Everything that a run was told.</summary>
internal sealed record ArchiveSettings
{
    public const long DefaultShardSize = 4L << 20;

    public required IReadOnlyList<string> Inputs { get; init; }

    public required string Output { get; init; }

    public IReadOnlyList<OutputFormat> Formats { get; init; } = [OutputFormat.JsonLines];

    /// <summary>Bytes of input after which a shard ends.</summary>
    public long ShardSize { get; init; } = DefaultShardSize;

    public Share Share { get; init; } = Share.Whole;

    public ArchiveOptions Options { get; init; } = ArchiveOptions.Default;

    /// <summary>What the output depends on, by name, beside the inputs; what it does not depend on (how many are parsed at once, the share) is left out.</summary>
    public SortedDictionary<string, string> Values => new(StringComparer.Ordinal)
    {
        ["format"] = string.Join(' ', Formats.Select(OutputFormats.NameOf)),
        ["shard-size"] = Number(ShardSize),
        ["input"] = Options.Parser.Format.ToString().ToLowerInvariant(),
        ["date"] = Options.Parser.PublicationDate is { } date ? LocalDatePattern.Iso.Format(date) : string.Empty,
        ["home"] = Options.Parser.Home ?? string.Empty,
        ["encoding"] = Options.Parser.Reading.Encoding ?? string.Empty,
        ["json-text"] = string.Join(' ', Options.JsonLines.Text),
        ["json-html"] = string.Join(' ', Options.JsonLines.Html),
        ["json-date"] = string.Join(' ', Options.JsonLines.Date),
        ["json-id"] = string.Join(' ', Options.JsonLines.Id),
        ["max-entry"] = Number(Options.Limits.MaxEntryLength),
        ["max-ratio"] = Number(Options.Limits.MaxCompressionRatio),
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
