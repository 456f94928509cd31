using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bulletin.Parsing.Archive;

namespace Bulletin.Parsing.Cli.Archive;

/// <summary>Counts and hashes the inputs before anything is read.</summary>
internal static class InputCensus
{
    /// <exception cref="IOException">An input that is a single file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static PlanInput Of(string input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (files, length) = (0L, 0L);
        if (File.Exists(input)) return new PlanInput(input, 1, new FileInfo(input).Length, HashOfContent(input));
        foreach (var file in BulletinArchive.Files([input]))
        {
            files++;
            length += file.Length;
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Name}\t{file.Length}\n")));
        }
        return new PlanInput(input, files, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static string HashOfContent(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
