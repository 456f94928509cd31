namespace Bulletin.Parsing.Text;

/// <summary>Whether a line of text is finished: the test by which broken paragraphs are told from whole ones.</summary>
internal static class SentenceEnd
{
    /// <summary>True when <paramref name="text"/> ends with a full stop or its like, also inside closing marks or before a note in brackets.</summary>
    public static bool IsAt(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var c = text[end - 1];
            if (CharacterClass.IsSentenceEnd(c)) return true;
            if (CharacterClass.IsMiddleDot(c)) return IsBylineBetweenDots(text[..end]);
            if (CharacterClass.IsCloseBracket(c) && TryOpening(text, end - 1, out var opening))
            {
                if (text[opening..end].IndexOfAny('。', '！', '？') >= 0) return true;
                end = opening;
                while (end > 0 && CharacterClass.IsSpace(text[end - 1])) end--;
                continue;
            }
            if (!CharacterClass.IsClosing(c) && !CharacterClass.IsSpace(c)) return false;
            end--;
        }
        return false;
    }

    // A note of more than 40 characters is text, not a credit or a pointer.
    private static bool TryOpening(ReadOnlySpan<char> text, int closing, out int opening)
    {
        for (opening = closing - 1; opening >= 0 && closing - opening <= 40; opening--)
            if (CharacterClass.IsOpenBracket(text[opening])) return true;
        return false;
    }

    private static bool IsBylineBetweenDots(ReadOnlySpan<char> text)
    {
        var opening = text[..^1].LastIndexOfAny(CharacterClass.MiddleDots);
        return opening >= 0 && text.Length - opening <= 24 && (opening == 0 || IsAt(text[..opening]));
    }
}
