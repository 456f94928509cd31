namespace Bulletin.Parsing.Archive;

/// <summary>What an exception while reading says about an entry.</summary>
internal static class FailureOf
{
    /// <summary>True for what broken, missing or hostile files cause; anything else is a mistake of the program.</summary>
    public static bool IsExpected(Exception exception) => exception is IOException or UnauthorizedAccessException or InvalidDataException or ArchiveRefusal or NotSupportedException;

    public static ArchiveFailure Reading(Exception exception, long offset) => exception switch
    {
        ArchiveRefusal refusal => new(refusal.Kind, refusal.Message, offset),
        EndOfStreamException => new(ArchiveFailureKind.Truncated, "The data end too early.", offset),
        InvalidDataException or NotSupportedException => new(ArchiveFailureKind.Damaged, $"The data are damaged: {exception.Message}", offset),
        FileNotFoundException or DirectoryNotFoundException => new(ArchiveFailureKind.Unreadable, "The file is not there.", offset),
        UnauthorizedAccessException => new(ArchiveFailureKind.Unreadable, "The file may not be read.", offset),
        _ => new(ArchiveFailureKind.Unreadable, $"The file cannot be read: {exception.Message}", offset),
    };
}
