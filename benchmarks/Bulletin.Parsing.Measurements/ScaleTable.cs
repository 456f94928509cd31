namespace Bulletin.Parsing.Measurements;

/// <summary>The figures of runs of <c>bulletin archive</c>.</summary>
public static class ScaleTable
{
    /// <summary>Over archives of growing size, which are generated.</summary>
    public const string Scale = "scale";

    /// <summary>Over a folder of real bulletins.</summary>
    public const string Folder = "folder";

    public const string Size = "size";
    public const string Format = "format";
    public const string Cores = "cores";
    public const string Bytes = "bytes";
    public const string Seconds = "seconds";
    public const string Rate = "MB_per_second";
    public const string Processor = "cpu_seconds";
    public const string Peak = "peak_MB";
    public const string Output = "output_bytes";

    /// <summary>Rows are known by size, format and cores.</summary>
    public static ResultTable Create(string name) => new(name, 3, Size, Format, Cores, Bytes, Seconds, Rate, Processor, Peak, Output);
}
