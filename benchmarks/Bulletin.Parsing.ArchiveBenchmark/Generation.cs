using System.Globalization;
using System.Text;
using Bulletin.Parsing.Measurements.Generation;

namespace Bulletin.Parsing.ArchiveBenchmark;

/// <summary>Writes bulletins into folders of years and months until they have the size wanted.</summary>
internal static class Generation
{
    private const int IssuesEachDay = 40;

    /// <summary>Writes the folder, or leaves it when it was written before with the same size and seed.</summary>
    public static int Run(long length, string folder, int seed)
    {
        var mark = folder.TrimEnd(Path.DirectorySeparatorChar) + ".generated";
        var wanted = string.Create(CultureInfo.InvariantCulture, $"{length} {seed}");
        if (File.Exists(mark) && File.ReadAllText(mark) == wanted) return 0;
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var written = 0L;
        for (var number = 0; written < length; number++)
        {
            // Each issue has a seed of its own, so that a larger archive begins with the smaller one.
            var layouts = new BulletinLayouts(new Random(HashCode(seed, number)));
            var day = new DateOnly(2000, 1, 1).AddDays(number / IssuesEachDay);
            var (text, extension) = layouts.Issue(day);
            var bytes = Encoding.UTF8.GetBytes(text);
            var path = Path.Combine(folder, day.ToString("yyyy-MM", CultureInfo.InvariantCulture), $"{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{number % IssuesEachDay:D2}{extension}");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
            written += bytes.Length;
        }
        File.WriteAllText(mark, wanted);
        return 0;
    }

    // HashCode.Combine is seeded by the process.
    private static int HashCode(int seed, int number) => unchecked((seed * 486187739) + (number * 16777619));
}
