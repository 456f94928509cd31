using System.Buffers;
using Bulletin.Parsing.Model;
using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Bulletin.Parsing.Parquet.Tables;

/// <summary>One column and its values so far.</summary>
internal abstract class Column(DataField schema)
{
    public DataField Field => schema;

    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation);

    /// <summary>Forgets the values; what held them is kept for the next ones.</summary>
    public abstract void Clear();
}

/// <summary>A column of text; null where there is none.</summary>
internal sealed class TextColumn(string name) : Column(new DataField(name, typeof(string), isNullable: true))
{
    private readonly List<string?> _values = [];

    public void Add(string? value) => _values.Add(value);

    /// <summary>Adds several words as one text; null when there are none.</summary>
    public void Add(ValueList<string> values, char separator = '、') => _values.Add(values.Count == 0 ? null : string.Join(separator, values));

    /// <summary>Adds the word that JSON has for an enum's value.</summary>
    public void Add<T>(T? value)
        where T : struct, Enum => _values.Add(value is { } known ? EnumWords<T>.Of(known) : null);

    public override Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation) => group.WriteAsync(Field, _values!, null);

    public override void Clear() => _values.Clear();
}

/// <summary>A column of numbers or flags that are always there.</summary>
internal sealed class ValueColumn<T>(string name) : Column(new DataField(name, typeof(T), isNullable: false))
    where T : struct
{
    private readonly ArrayBufferWriter<T> _values = new();

    public void Add(T value)
    {
        _values.GetSpan(1)[0] = value;
        _values.Advance(1);
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation) => group.WriteAsync(Field, _values.WrittenMemory, null, null, cancellation);

    public override void Clear() => _values.ResetWrittenCount();
}

/// <summary>A column of numbers or days that may be missing.</summary>
internal sealed class OptionalColumn<T>(string name) : Column(new DataField(name, typeof(T), isNullable: true))
    where T : struct
{
    private readonly ArrayBufferWriter<T?> _values = new();

    public void Add(T? value)
    {
        _values.GetSpan(1)[0] = value;
        _values.Advance(1);
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation) => group.WriteAsync<T>(Field, _values.WrittenMemory, null, null, cancellation);

    public override void Clear() => _values.ResetWrittenCount();
}

/// <summary>Model values in the types of columns.</summary>
internal static class ColumnValues
{
    public static DateOnly? ToDateOnly(this LocalDate? date) => date is { } day ? new DateOnly(day.Year, day.Month, day.Day) : null;

    public static int StartOf(ValueList<TextSpan> spans) => spans.Count == 0 ? 0 : spans[0].Start;

    public static int EndOf(ValueList<TextSpan> spans) => spans.Count == 0 ? 0 : spans[^1].End;
}
