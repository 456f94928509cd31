using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Reading;

/// <summary>Reads the date in a file's name or path: <c>20240301.md</c>, <c>2022-03/08/content_1.htm</c>, <c>202203/08</c>, <c>2022/03/08</c>.</summary>
internal static class PathDate
{
    /// <summary>The last date in <paramref name="path"/>, or null.</summary>
    public static LocalDate? Find(string? path)
    {
        if (path is null) return null;
        LocalDate? found = null;
        for (var i = 0; i < path.Length; i++)
        {
            if (!char.IsAsciiDigit(path[i]) || (i > 0 && char.IsAsciiDigit(path[i - 1]))) continue;
            if (TryRead(path.AsSpan(i), out var date)) found = date;
        }
        return found;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out LocalDate date)
    {
        if (WrittenDate.TryCompact(text, out date)) return true;
        if (WrittenDate.TryRead(text, out date, out var length) && (length >= text.Length || !char.IsAsciiDigit(text[length]))) return true;
        // Year and month, apart or together, then the day as a folder of its own.
        Span<int> digits = stackalloc int[8];
        var count = 0;
        var i = 0;
        for (; i < text.Length && count < 8; i++)
        {
            if (char.IsAsciiDigit(text[i])) digits[count++] = text[i] - '0';
            else if (text[i] is not ('-' or '/' or '\\' or '_') || (count != 4 && count != 6)) return false;
        }
        if (count < 8 || (i < text.Length && char.IsAsciiDigit(text[i]))) return false;
        return WrittenDate.TryMake((digits[0] * 1000) + (digits[1] * 100) + (digits[2] * 10) + digits[3], (digits[4] * 10) + digits[5], (digits[6] * 10) + digits[7], out date);
    }
}
