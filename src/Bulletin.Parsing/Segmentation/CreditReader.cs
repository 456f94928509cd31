using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Reads the names in a credit: <c>记者 王五 通讯员 李四</c>, <c>文/图:王五</c>, <c>县委办 王五</c>.</summary>
internal sealed class CreditReader(BylineWords words, PersonNameSplitter names)
{
    private const int LongestInitials = 4;
    private const int ShortestOffice = 3;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("《》“”：:；");

    /// <summary>Takes up the names of <paramref name="credit"/>; a name that is known already counts once.</summary>
    public void Read(Passage credit, List<Byline> found, string rule, BylineRole role = BylineRole.Writer)
    {
        credit = FromLabel(credit);
        var text = credit.Text;
        if (IsTeam(text))
        {
            AddName(credit, role, found, rule);
            return;
        }
        var i = SkipCreditStart(text, ref role);
        while (i < text.Length)
        {
            while (i < text.Length && text[i] is '/' or '／' or ':' or '：' or ' ' or '　') i++;
            // Up to the next role word stand the names of this one.
            var next = words.Role.IndexIn(text[i..]);
            // Inside a name or right after it no role word begins with 文.
            var end = next < 0 ? text.Length : i + next;
            AddNames(credit, i, next < 0 ? end : BeforePaper(text, i, end), role, found, rule);
            if (next < 0) break;
            i = end + words.Role.LengthAtStart(text[end..]);
            role = BylineRole.Writer;
        }
    }

    // 宣传科 文/图 王五: before the label stands the office of the one who wrote.
    private Passage FromLabel(Passage credit)
    {
        var parts = new WordsBySpace(credit.Text);
        if (!parts.MoveNext() || parts.Current.Length < ShortestOffice || words.OfficeSuffix.LengthAtEnd(parts.Current) == 0 || !parts.MoveNext() || !words.Label.Contains(parts.Current)) return credit;
        var label = parts.Start;
        return parts.MoveNext() && names.IsName(parts.Current) ? credit.Slice(label, credit.Length - label) : credit;
    }

    // 县融媒体中心记者组: a body whose name holds a role.
    private bool IsTeam(ReadOnlySpan<char> text) => text.IndexOfAny(" 　、:：") < 0 && words.Role.IndexIn(text) > 0 && words.Role.LengthAtEnd(text) == 0 && IsOffice(text);

    // 通讯员 甲 云川晚报记者 乙: what leans on the next role and is no name is the paper's.
    private int BeforePaper(ReadOnlySpan<char> text, int start, int end)
    {
        var space = text[start..end].LastIndexOfAny(" 　");
        return space > 0 && start + space + 1 < end && !names.IsName(text[(start + space + 1)..end]) ? start + space : end;
    }

    // Before the first role word stands the name of the paper (甘肃日报记者), which is no author.
    private int SkipCreditStart(ReadOnlySpan<char> text, ref BylineRole role)
    {
        var label = words.Label.LengthAtStart(text);
        if (label > 0 && label < text.Length && text[label] is ':' or '：' or '/' or '／' or ' ' or '　' or '\u00A0' or '|' or '｜' or '丨' or '︱')
        {
            if (words.Photo.Contains(text[..label])) role = BylineRole.Photographer;
            return label + 1 + PaperLength(text[(label + 1)..]);
        }
        var first = words.Role.IndexIn(text);
        if (first <= 0) return first < 0 ? 0 : words.Role.LengthAtStart(text);
        return text[..first].IndexOfAny(" 　、") >= 0 && names.IsName(text[..text.IndexOfAny(" 　、")]) ? 0 : first;
    }

    // Behind a label too the paper's name may stand before the role: 采写：云川晚报记者 王五.
    private int PaperLength(ReadOnlySpan<char> text)
    {
        var role = words.Role.IndexIn(text);
        return role > 1 && !CharacterClass.IsSpace(text[role - 1]) && text[..role].Trim().IndexOfAny(" 　、/") < 0 ? role : 0;
    }

    private void AddNames(Passage credit, int start, int end, BylineRole role, List<Byline> found, string rule)
    {
        var text = credit.Text[start..end];
        var length = WithoutPaper(text.TrimEnd(" 　"));
        // The credit words that close a note: 报道, 供稿, 摄, 文/图.
        for (var credits = CreditAtEnd(text[..length], ref role); credits > 0; credits = CreditAtEnd(text[..length], ref role))
            length = text[..(length - credits)].TrimEnd(" 　/／").Length;
        if (PhotographerInside(text[..length]) is var photo && photo.Start > 0)
        {
            AddNames(credit, start, start + photo.Start, role, found, rule);
            AddNames(credit, start + photo.End, start + length, BylineRole.Photographer, found, rule);
            return;
        }
        foreach (var part in text[..length].Split('&'))
        {
            var (first, count) = part.GetOffsetAndLength(length);
            foreach (var range in names.Split(text.Slice(first, count)))
            {
                var (offset, size) = range.GetOffsetAndLength(count);
                AddPart(credit.Slice(start + first + offset, size), role, found, rule);
            }
        }
    }

    // 外事处供稿, 摄影/王五, 审核：李四: a part that has a word of its own.
    private void AddPart(Passage part, BylineRole role, List<Byline> found, string rule)
    {
        var label = words.Label.LengthAtStart(part.Text);
        if (label > 0 && label + 1 < part.Length && part.Text[label] is '/' or '／')
        {
            if (words.Photo.Contains(part.Text[..label])) role = BylineRole.Photographer;
            part = part.Slice(label + 1, part.Length - label - 1);
        }
        else if (part.Text.IndexOfAny(':', '：') >= 0) return;
        part = part.Slice(0, part.Length - CreditAtEnd(part.Text, ref role));
        if (part.Length > 0) AddName(WithoutPaper(part), role, found, rule);
    }

    // 记者王五本报|通讯员李四: the next role's paper.
    private static int WithoutPaper(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[^2] == '本' && text[^1] is '报' or '网' or '台' or '刊' ? text[..^2].TrimEnd(" 　").Length : text.Length;

    // 王五摄影李四: the word between two names; (0, 0) when there is none.
    private (int Start, int End) PhotographerInside(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length - 2; i++)
            if (words.Photo.LengthAtStart(text[i..]) is var photo and > 1 && i + photo < text.Length && names.IsName(text[(i + photo)..].Trim()) && names.IsName(text[..i].Trim())) return (i, i + photo);
        return (0, 0);
    }

    // 王五/云川晚报: the paper that the author writes for.
    private Passage WithoutPaper(Passage name)
    {
        var slash = name.Text.IndexOfAny('/', '／');
        return slash > 1 && names.IsName(name.Text[..slash]) ? name.Slice(0, slash) : name;
    }

    private int CreditAtEnd(ReadOnlySpan<char> text, ref BylineRole role)
    {
        var photo = words.Photo.LengthAtEnd(text);
        var credit = words.Credit.LengthAtEnd(text);
        var length = Math.Max(photo, credit);
        if (length == 0 || length == text.Length || names.IsName(text)) return length == text.Length ? length : 0;
        if (photo > credit || (photo > 0 && photo == credit)) role = BylineRole.Photographer;
        return length;
    }

    private void AddName(Passage passage, BylineRole role, List<Byline> found, string rule)
    {
        var name = WithoutSpaces(passage.Text);
        // 作者：王五 分享: buttons and counters stand on the same line.
        if (name.Length < 2 || words.NotByline.Contains(name) || !(CharacterClass.IsHan(name[0]) || CharacterClass.IsLetter(name[0]))) return;
        // PB供图: the letters of an agency or a user; 作者：admin: an account of the site.
        if ((name.Length <= LongestInitials && !CharacterClass.IsHan(name[0])) || char.IsAsciiLetterLower(name[0])) return;
        var kind = words.PenName.Contains(name) || (name.Length >= 3 && words.PenNameEnd.LengthAtEnd(name) > 0 && !IsCommonName(name)) ? BylineKind.PenName
            : !names.IsName(name) && IsOffice(name) ? BylineKind.Office : BylineKind.Person;
        if (kind == BylineKind.Person && (name.Length > 16 || name.AsSpan().ContainsAny(NotInNames))) return;
        var printed = passage.IsFolded ? WithoutSpaces(passage.ToString()) : name;
        foreach (var byline in found) if (byline.Name == printed) return;
        found.Add(new Byline(printed, kind, passage.Spans) { Role = role, Rule = rule });
    }

    // 轩 also ends given names; a pen name is told by a surname that is none.
    private bool IsCommonName(ReadOnlySpan<char> name) => names.IsName(name);

    /// <summary>True when <paramref name="text"/> is an office, not a person.</summary>
    public bool IsOffice(ReadOnlySpan<char> text) => text.Length is >= 2 and <= 20 && words.OfficeSuffix.LengthAtEnd(text) > 0 && !names.IsName(text);

    private static string WithoutSpaces(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(" 　\t\u00A0") < 0) return text.ToString();
        var buffer = new System.Text.StringBuilder(text.Length);
        foreach (var c in text) if (!CharacterClass.IsSpace(c)) buffer.Append(c);
        return buffer.ToString();
    }
}
