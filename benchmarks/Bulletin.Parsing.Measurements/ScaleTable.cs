namespace Bulletin.Parsing.Measurements;

/// <summary>The figures of the runs over growing archives.</summary>
public static class ScaleTable
{
    public const string Bytes = "bytes";
    public const string Seconds = "seconds";
    public const string Rate = "MB_per_second";
    public const string Processor = "cpu_seconds";
    public const string Peak = "peak_MB";
    public const string Output = "output_bytes";

    /// <summary>Rows are known by size, format and cores.</summary>
    public static ResultTable Create() => new("scale", 3, "size", "format", "cores", Bytes, Seconds, Rate, Processor, Peak, Output);
}
