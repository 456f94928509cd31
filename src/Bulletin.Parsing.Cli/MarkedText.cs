using System.Globalization;
using System.Text;
using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Cli;

/// <summary>A headline line or paragraph with brackets and a small number around each mention: <c>[市委书记]¹[韩松]²</c>.</summary>
internal sealed class MarkedText
{
    private const string SmallDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<(int Start, int End, MarkedMention Mention)> _marks = [];
    private readonly string _text;

    /// <summary>The text whose pieces stand at <paramref name="spans"/>, with those of <paramref name="mentions"/> that lie in it.</summary>
    public MarkedText(string text, ValueList<TextSpan> spans, IEnumerable<MarkedMention> mentions)
    {
        _text = text;
        foreach (var mention in mentions)
            if (OffsetOf(spans, mention.Span.Start) is var start && start >= 0) _marks.Add((start, Math.Max(start, OffsetOf(spans, mention.Span.End - 1)) + 1, mention));
    }

    /// <summary>The mentions in the order of their numbers, which begin with 1.</summary>
    public IEnumerable<MarkedMention> Mentions => _marks.Select(mark => mark.Mention);

    /// <summary>The text with its marks.</summary>
    public string ToString(TerminalStyle style)
    {
        var marked = new StringBuilder();
        var open = new Stack<(int End, string Rule, int Number)>();
        for (int i = 0, next = 0; i <= _text.Length; i++)
        {
            while (open.Count > 0 && open.Peek().End <= i) Close(marked, open.Pop(), style);
            for (; next < _marks.Count && _marks[next].Start == i; next++)
            {
                marked.Append(style.Paint(_marks[next].Mention.Rule, "["));
                // What reaches over the end of the mention around it is closed with that.
                var end = open.Count > 0 ? Math.Min(_marks[next].End, open.Peek().End) : _marks[next].End;
                open.Push((end, _marks[next].Mention.Rule, next + 1));
            }
            if (i < _text.Length) marked.Append(_text[i]);
        }
        return marked.ToString();
    }

    private static void Close(StringBuilder marked, (int End, string Rule, int Number) mark, TerminalStyle style)
    {
        var number = mark.Number.ToString(CultureInfo.InvariantCulture);
        marked.Append(style.Paint(mark.Rule, $"]{string.Concat(number.Select(digit => SmallDigits[digit - '0']))}"));
    }

    private static int OffsetOf(ValueList<TextSpan> spans, int position)
    {
        var offset = 0;
        foreach (var span in spans)
        {
            if (position >= span.Start && position < span.End) return offset + position - span.Start;
            offset += span.Length;
        }
        return -1;
    }
}
