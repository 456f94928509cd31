using System.Buffers;

namespace Bulletin.Parsing.Events.Words;

/// <summary>Finds the sentences of an article: the lines of its headline, then what its body says, behind the dateline.</summary>
internal static class EventSentenceReader
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n。!?");

    /// <summary>Adds the sentences of the article in order; returns where its body begins.</summary>
    public static int Read(EventText text, List<EventSentence> sentences)
    {
        var headlines = text.Article.HeadlineLines.Count;
        var paragraph = -headlines;
        var (start, bodyStart) = (0, 0);
        for (var i = NextEnd(text.Text.Text, 0); i >= 0; i = NextEnd(text.Text.Text, i + 1))
        {
            var c = text.Text.At(i);
            // An exclamation of a headline ends no line.
            if (c != '\n' && paragraph < 0) continue;
            var from = paragraph == 0 && start == bodyStart ? AfterDateline(text, start) : start;
            if (i > from) sentences.Add(new EventSentence(from, i, paragraph < 0 ? -1 : paragraph));
            start = i + 1;
            if (c != '\n') continue;
            paragraph++;
            if (paragraph == 0) bodyStart = start;
        }
        return bodyStart;
    }

    private static int NextEnd(ReadOnlySpan<char> text, int from) => from < text.Length && text[from..].IndexOfAny(Ends) is var next and >= 0 ? from + next : -1;

    // 本报讯 (记者 周平) 3月7日: the sentence begins behind the brackets.
    private static int AfterDateline(EventText text, int start)
    {
        var i = start + (text.Article.Dateline?.Text.Length ?? 0);
        if (i == start && text.Text.Text[start..].StartsWith("本报讯", StringComparison.Ordinal)) i += 3;
        while (text.Text.At(i) is ' ' or ':' or '讯') i++;
        // A bracket that fills its line says when and by whom something was decided.
        if (text.Text.At(i) == '(' && text.Text.NextOf(')', i) is var closing and > 0 && closing - i < 60 && text.Text.At(closing + 1) != '\n') i = closing + 1;
        while (text.Text.At(i) is ' ' or ':' or '讯') i++;
        return i;
    }
}
