using System.Text;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>Texts to measure with, made from the bulletins in <c>docs/samples</c> so that anyone can run the benchmarks.</summary>
public static class BenchmarkInputs
{
    /// <summary>The bytes of the sample <paramref name="name"/>, repeated until they reach <paramref name="length"/> bytes.</summary>
    public static byte[] Repeat(string name, int length)
    {
        var sample = File.ReadAllBytes(Path.Combine(SampleFolder(), name));
        var result = new MemoryStream(length + sample.Length);
        while (result.Length < length)
        {
            result.Write(sample);
            result.Write("\n\n"u8);
        }
        return result.ToArray();
    }

    /// <summary>All samples, one after the other.</summary>
    public static IReadOnlyList<byte[]> All() => [.. Directory.EnumerateFiles(SampleFolder()).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>One line of <paramref name="length"/> bytes of Chinese text.</summary>
    public static byte[] OneLine(int length)
    {
        var sentence = Encoding.UTF8.GetBytes("会议听取了今年以来重点项目建设情况的汇报，研究了下一步工作。");
        var result = new byte[length / sentence.Length * sentence.Length];
        for (var i = 0; i < result.Length; i += sentence.Length) sentence.CopyTo(result, i);
        return result;
    }

    /// <summary>The text files of the folder that the environment variable BULLETIN_ARCHIVE names.</summary>
    public static IReadOnlyList<byte[]> Archive()
    {
        var folder = Environment.GetEnvironmentVariable("BULLETIN_ARCHIVE");
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException("Set BULLETIN_ARCHIVE to a folder with .md or .txt files.");
        return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    /// <summary>The bytes of web pages: the project's own, or those in the folder that <c>BULLETIN_PAGES</c> names.</summary>
    public static IReadOnlyList<byte[]> Pages()
    {
        var folder = Environment.GetEnvironmentVariable("BULLETIN_PAGES") ?? Path.Combine(SampleFolder(), "..", "..", "tests", "gold-html");
        return [.. Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".htm" or ".html" or ".shtml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
    }

    private static string SampleFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "docs", "samples"))) return Path.Combine(folder.FullName, "docs", "samples");
        throw new DirectoryNotFoundException("docs/samples is not above the benchmark's folder.");
    }
}
