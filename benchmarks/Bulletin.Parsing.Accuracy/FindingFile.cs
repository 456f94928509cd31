using System.Text;

namespace Bulletin.Parsing.Accuracy;

/// <summary>The findings of a run as a file, to compare a later run with: one line each, cells divided by tabs.</summary>
public static class FindingFile
{
    private const int Cells = 7;

    /// <summary>Writes <paramref name="findings"/> to <paramref name="path"/>, in a stable order.</summary>
    public static void Save(string path, IEnumerable<Finding> findings)
    {
        var lines = findings.Select(f => string.Join('\t', f.Kind, f.Where, Name(f.Verdict), Plain(f.Fact), f.Rule, Plain(f.Headline), Plain(f.Sentence)));
        File.WriteAllText(path, string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + '\n')), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="FormatException">The file holds something else.</exception>
    public static IReadOnlyList<Finding> Load(string path)
    {
        var findings = new List<Finding>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (cells.Length != Cells || !Enum.TryParse<Verdict>(cells[2], ignoreCase: true, out var verdict))
                throw new FormatException($"{path}: line {findings.Count + 1} is no finding; the file must be one that --save wrote.");
            findings.Add(new Finding(cells[0], cells[1], verdict, cells[3]) { Rule = cells[4], Headline = cells[5], Sentence = cells[6] });
        }
        return findings;
    }

    private static string Name(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static string Plain(string text) => string.Join(' ', text.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
