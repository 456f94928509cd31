using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Export;

/// <summary>What both XML formats of graphs share: the writer and the values.</summary>
internal static class GraphText
{
    public static XmlWriter WriterFor(Stream stream) =>
        XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false });

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    public static string? List(IEnumerable<string> items) => string.Join('、', items) is { Length: > 0 } text ? text : null;

    /// <summary>The text without what XML cannot hold: control characters and halves of characters become U+FFFD.</summary>
    public static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }
}
