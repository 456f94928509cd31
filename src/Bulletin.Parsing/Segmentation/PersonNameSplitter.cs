using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Cuts a run of names in a byline into single names: <c>李铮马涛</c>, <c>高 山</c>, <c>張文華 李明</c>.</summary>
/// <remarks>A name is a surname and one or two characters. Names of known parts (次仁措姆), names with a middle dot and single longer words stay whole.</remarks>
internal sealed class PersonNameSplitter(BylineWords words)
{
    // Five names of three characters set without a space: longer runs are no names.
    private const int LongestRun = 15;

    private const int MostParts = 3;

    /// <summary>Ranges of the names in <paramref name="text"/>; a name that is set wide holds its space.</summary>
    public List<Range> Split(ReadOnlySpan<char> text)
    {
        var names = new List<Range>();
        var pending = -1;
        var cursor = new WordsBySpace(text);
        while (cursor.MoveNext())
        {
            var (start, length) = (cursor.Start, cursor.Current.Length);
            if (length <= 2 && pending >= 0 && IsGapOfSpaces(text[(pending + 1)..start]))
            {
                names.Add(pending..(start + length));
                pending = -1;
                continue;
            }
            pending = length == 1 && CharacterClass.IsHan(text[start]) ? start : -1;
            if (length > 1) AddRun(text, start, length, names);
        }
        return names;
    }

    /// <summary>True when <paramref name="text"/> has the form of one Chinese name.</summary>
    public bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(CharacterClass.MiddleDots) > 0) return text.Length is >= 4 and <= 20;
        foreach (var c in text) if (!CharacterClass.IsHan(c)) return false;
        if (IsOfParts(text)) return true;
        var surname = SurnameLength(text);
        return surname > 0 && text.Length - surname is 1 or 2;
    }

    // 次仁|措姆, 乌云|其木格
    private bool IsOfParts(ReadOnlySpan<char> text)
    {
        var parts = 0;
        while (!text.IsEmpty && words.NamePart.LengthAtStart(text) is var length && length > 0)
        {
            text = text[length..];
            parts++;
        }
        return text.IsEmpty && parts is > 0 and <= MostParts;
    }

    private void AddRun(ReadOnlySpan<char> text, int start, int length, List<Range> names)
    {
        var run = text.Slice(start, length);
        // 党委宣传部 looks like two names.
        if (length <= 3 || IsName(run) || length > LongestRun || words.OfficeSuffix.LengthAtEnd(run) > 1)
        {
            names.Add(start..(start + length));
            return;
        }
        Span<int> cuts = stackalloc int[LongestRun];
        var count = Cut(run, cuts);
        if (count == 0 || AreOffices(run, cuts[..count]))
        {
            names.Add(start..(start + length));
            return;
        }
        for (var i = 0; i < count; i++)
        {
            names.Add(start..(start + cuts[i]));
            start += cuts[i];
        }
    }

    // 安居镇|司法所: 安 and 司 are surnames too.
    private bool AreOffices(ReadOnlySpan<char> run, ReadOnlySpan<int> lengths)
    {
        foreach (var length in lengths)
        {
            if (words.OfficeSuffix.LengthAtEnd(run[..length]) == 0) return false;
            run = run[length..];
        }
        return true;
    }

    // Fewest names first, so that three characters are preferred to two; each must begin with a surname.
    private int Cut(ReadOnlySpan<char> run, Span<int> lengths)
    {
        if (run.IsEmpty) return 0;
        Span<int> fewest = stackalloc int[LongestRun + 1];
        Span<int> take = stackalloc int[LongestRun + 1];
        fewest.Fill(int.MaxValue);
        fewest[run.Length] = 0;
        for (var i = run.Length - 2; i >= 0; i--)
        {
            for (var length = 4; length >= 2; length--)
            {
                if (i + length > run.Length || fewest[i + length] == int.MaxValue || !IsName(run.Slice(i, length))) continue;
                if (fewest[i + length] + 1 >= fewest[i]) continue;
                (fewest[i], take[i]) = (fewest[i + length] + 1, length);
            }
        }
        if (fewest[0] == int.MaxValue) return 0;
        var count = 0;
        for (var i = 0; i < run.Length; i += take[i]) lengths[count++] = take[i];
        return count;
    }

    private int SurnameLength(ReadOnlySpan<char> text)
    {
        var compound = words.CompoundSurname.LengthAtStart(text);
        return compound > 0 && compound < text.Length ? compound : words.Surname.LengthAtStart(text);
    }

    private static bool IsGapOfSpaces(ReadOnlySpan<char> text)
    {
        foreach (var c in text) if (!CharacterClass.IsSpace(c)) return false;
        return true;
    }
}
