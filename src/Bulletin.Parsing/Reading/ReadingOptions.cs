namespace Bulletin.Parsing.Reading;

/// <summary>How inputs are read.</summary>
public sealed record ReadingOptions
{
    /// <summary>
    /// Name of the encoding of byte inputs, or null to detect it. Known are utf-8, gb18030 (also gbk, gb2312), big5, utf-16le and utf-16be.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>Longest text that is read, in UTF-16 code units; the rest is left out with diagnostic BP1006. Default 500,000,000.</summary>
    public int MaxTextLength { get; init; } = 500_000_000;
}
