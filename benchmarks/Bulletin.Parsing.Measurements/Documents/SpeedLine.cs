namespace Bulletin.Parsing.Measurements.Documents;

/// <summary>The README's line about speed.</summary>
internal static class SpeedLine
{
    public const string Begin = "Speed: ";

    public static string Current() =>
        $"{Begin}{Figure.Whole(ArchiveFigures.ParseRate())} MB of text per second and core parsed, {Figure.Whole(RunFigures.FolderRate())} MB per second from a folder to JSON lines on two cores; {RunFigures.LargestPeak()} ([benchmarks](docs/benchmarks.md)).";
}
