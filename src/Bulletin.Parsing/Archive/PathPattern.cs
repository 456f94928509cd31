using System.IO.Enumeration;

namespace Bulletin.Parsing.Archive;

/// <summary>A path with <c>*</c> and <c>?</c> inside its parts and <c>**</c> for any number of parts: <c>papers/**/2024*.md</c>.</summary>
internal sealed class PathPattern
{
    private readonly string[] _parts;

    public PathPattern(string pattern)
    {
        _parts = pattern.Split('/');
        Folder = string.Join('/', _parts.TakeWhile(part => !IsPattern(part)));
        if (Folder.Length == 0 && pattern.StartsWith('/')) Folder = "/";
    }

    /// <summary>The folder above the first part with a sign; empty for the current one.</summary>
    public string Folder { get; }

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    public bool Matches(string name) => Matches(_parts, name.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> name)
    {
        if (pattern.IsEmpty) return name.IsEmpty;
        if (pattern[0] != "**") return !name.IsEmpty && (pattern[0] == name[0] || FileSystemName.MatchesSimpleExpression(pattern[0], name[0], ignoreCase: false)) && Matches(pattern[1..], name[1..]);
        for (var skipped = 0; skipped <= name.Length; skipped++) if (Matches(pattern[1..], name[skipped..])) return true;
        return false;
    }
}
