namespace Bulletin.Parsing.Archive;

/// <summary>Why an entry gave no issue.</summary>
public enum ArchiveFailureKind
{
    /// <summary>The file cannot be opened or read.</summary>
    Unreadable,

    /// <summary>The data end too early.</summary>
    Truncated,

    /// <summary>The data contradict themselves.</summary>
    Damaged,

    /// <summary>Longer than <see cref="ArchiveLimits.MaxEntryLength"/> or <see cref="ArchiveLimits.MaxDecompressedLength"/>.</summary>
    TooLong,

    /// <summary>Compressed beyond <see cref="ArchiveLimits.MaxCompressionRatio"/>.</summary>
    Bomb,

    /// <summary>The entry's name leads out of its archive.</summary>
    UnsafeName,

    /// <summary>A link that is not followed.</summary>
    Link,

    /// <summary>An archive inside an archive.</summary>
    Nested,

    /// <summary>The name says that it is no bulletin.</summary>
    OtherKind,

    /// <summary>Not text, or a JSON line without any.</summary>
    NotText,

    /// <summary>The parser failed, which is a defect of this library.</summary>
    ParserFault,
}

/// <summary>Why an entry gave no issue, and where.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Message">The reason in a sentence.</param>
/// <param name="Offset">Bytes from the beginning of the file, or of what was decompressed from it, to the place of the failure.</param>
public sealed record ArchiveFailure(ArchiveFailureKind Kind, string Message, long Offset);

/// <summary>Carries a failure up to the entry that it belongs to.</summary>
internal sealed class ArchiveRefusal(ArchiveFailureKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public ArchiveFailureKind Kind => kind;
}
