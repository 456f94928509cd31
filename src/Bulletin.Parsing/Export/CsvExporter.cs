using System.Globalization;
using System.Text;
using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>Issues as CSV tables, one file for each table (<c>docs/exports.md</c>): RFC 4180 with a header line, in UTF-8.</summary>
/// <remarks>Absent values are empty, dates ISO 8601, flags <c>true</c> and <c>false</c>. Values are written as they stand: a spreadsheet may take one that begins with <c>=</c> for a formula.</remarks>
public sealed class CsvExporter : IIssueExporter
{
    private readonly List<(BulletinTable Table, StreamWriter Writer)> _files = [];
    private int _written;

    /// <summary>Writes <c>issues.csv</c> and the others into <paramref name="folder"/>, which is made when it does not exist. Files of the same name are replaced.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public CsvExporter(string folder)
        : this(new OutputFolder(folder).Create)
    {
    }

    /// <summary>Writes each table to the stream that <paramref name="open"/> gives for its file name; the streams are closed at the end.</summary>
    public CsvExporter(Func<string, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        foreach (var table in BulletinTable.All)
        {
            var writer = new StreamWriter(open($"{table.Name}.csv"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
            _files.Add((table, writer));
            WriteLine(writer, table.Columns);
        }
    }

    /// <inheritdoc />
    public void Write(BulletinIssue issue, string name)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var numbered = new TableIssue(issue, _written++, name);
        foreach (var (table, writer) in _files)
            foreach (var row in table.Rows(numbered)) WriteLine(writer, row.Select(TextOf));
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        foreach (var (_, writer) in _files) writer.Dispose();
    }

    private static string TextOf(object? value) => value switch
    {
        null => string.Empty,
        LocalDate day => LocalDatePattern.Iso.Format(day),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    private static void WriteLine(StreamWriter writer, IEnumerable<string> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            if (!isFirst) writer.Write(',');
            isFirst = false;
            if (field.AsSpan().ContainsAny(",\"\r\n")) writer.Write($"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            else writer.Write(field);
        }
        writer.WriteLine();
    }
}
