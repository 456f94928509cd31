using Bulletin.Parsing.Events.Roles;
using Bulletin.Parsing.Events.Words;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Proceedings;

/// <summary>Speeches to statements: the words run to the next speaker of the paragraph and on over paragraphs that begin with 要 and name nobody.</summary>
internal static class StatementReader
{
    /// <summary>The statements of an article, in order.</summary>
    public static ValueList<Statement> Read(EventText text, List<Speech> speeches)
    {
        if (speeches.Count == 0) return [];
        var statements = new List<Statement>(speeches.Count);
        for (var i = 0; i < speeches.Count; i++)
        {
            var speech = speeches[i];
            var sentence = text.Sentences[speech.Sentence];
            if (sentence.IsHeadline) continue;
            var next = i + 1 < speeches.Count ? speeches[i + 1] : (Speech?)null;
            if (SpeakerOf(text, speech, sentence) is not { } speaker) continue;
            var start = WordsStart(text, speech.Verb.End);
            var end = WordsEnd(text, speech, next);
            if (end <= start) continue;
            statements.Add(new Statement(speaker, text.Printed(speech.Verb.Start, speech.Verb.End), Spans(text, start, end))
            {
                IsDirect = text.Text.At(start) == '“',
                Evidence = RuleEvidence.Of(speech.Person >= 0 ? "statement.person" : "statement.meeting", text.Text.Spans(speech.Verb.Start, speech.Verb.End)),
            });
        }
        return ValueList.From(statements);
    }

    // 会议指出 belongs to the meeting.
    private static string? SpeakerOf(EventText text, Speech speech, EventSentence sentence)
    {
        if (speech.Person >= 0) return text.Article.Participants[speech.Person].Name;
        var before = text.Text.Text[sentence.Start..speech.Verb.Start];
        return before.Length < 8 && (before.StartsWith("会议", StringComparison.Ordinal) || before.StartsWith("全会", StringComparison.Ordinal)) ? text.Printed(sentence.Start, sentence.Start + 2) : null;
    }

    private static int WordsStart(EventText text, int verbEnd)
    {
        while (text.Text.At(verbEnd) is ',' or ':' or '了' or ' ') verbEnd++;
        return verbEnd;
    }

    private static int WordsEnd(EventText text, Speech speech, Speech? next)
    {
        var own = text.Sentences[speech.Sentence];
        if (next is { } same && same.Sentence == speech.Sentence) return same.Verb.Start;
        var end = own.End;
        for (var i = speech.Sentence + 1; i < text.Sentences.Count && (next is not { } other || i < other.Sentence); i++)
        {
            var sentence = text.Sentences[i];
            if (sentence.Paragraph != own.Paragraph && !IsCarriedOn(text, sentence)) break;
            end = sentence.End;
        }
        return end;
    }

    private static bool IsCarriedOn(EventText text, EventSentence sentence) =>
        !text.HasPerson(sentence.Start, sentence.End) && (text.Text.At(sentence.Start) == '要' || text.Text.At(sentence.Start + 1) == '要' || text.Text.At(sentence.Start + 2) == '要');

    private static ValueList<TextSpan> Spans(EventText text, int start, int end)
    {
        var spans = new List<TextSpan>();
        for (var i = start; i < end;)
        {
            var line = text.Text.NextOf('\n', i) is var next && next >= 0 && next < end ? next : end;
            if (line > i) spans.AddRange(text.Text.Spans(i, line));
            i = line + 1;
        }
        return ValueList.From(spans);
    }
}
