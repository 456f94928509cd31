using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Reads authors in all printed forms; a form is one method, its name the rule's id.</summary>
/// <remarks>Editors (责编, 编辑) and sources (来源) are no authors and are not read here.</remarks>
internal sealed class BylineReader(BylineWords words)
{
    // （新甘肃・甘肃日报记者 A B C 通讯员 D E）with five names.
    private const int LongestNote = 60;

    private const int LongestInitials = 4;

    // 云川市融媒体中心报道:
    private const int LongestLead = 16;

    // 新甘肃・甘肃日报记者 李小龙 王 芳
    private const int LongestRoleAtEnd = 30;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("《》“”：:；");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("。；！）)（(：:");

    private static readonly SearchValues<char> EndsCredit = SearchValues.Create("|｜丨【[（(0123456789:：");

    private readonly PersonNameSplitter _names = new(words);

    /// <summary>Authors on a line of their own: <c>·仇纳川·</c>, <c>本报记者 王五</c>, <c>作者:李四</c>, <c>（记者 张三）</c>.</summary>
    public void ReadLine(Passage line, List<Byline> found)
    {
        var text = line.Text;
        if (text[0] is '■' or '□' or '▲' or '●' or '◎' or '◆' or '○' or '★' && !CharacterClass.IsMiddleDot(text[^1]))
        {
            line = line.Slice(1, text.Length - 1).Trim();
            text = line.Text;
        }
        if (CharacterClass.IsMiddleDot(text[0]) && CharacterClass.IsMiddleDot(text[^1])) ReadCredit(line.Slice(1, text.Length - 2), found, "byline.dots");
        else if (CharacterClass.IsOpenBracket(text[0])) ReadCredit(line.Slice(1, text.Length - 2), found, "byline.brackets");
        else ReadCredit(line, found, "byline.line");
    }

    /// <summary>Authors behind their label or role on the line that gives date and source: <c>2010-01-23 云川日报 记者 王五</c>, <c>…|作者:李四|…</c>.</summary>
    public void ReadDateLine(Passage line, List<Byline> found)
    {
        var text = line.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var role = words.Role.LengthAtStart(text[i..]);
            var label = words.Label.LengthAtStart(text[i..]);
            var start = i + Math.Max(role, label);
            if (start == i || start >= text.Length || !(text[start] is ':' or '：' || (role > 0 && CharacterClass.IsSpace(text[start])))) continue;
            ReadCredit(line.Slice(i, EndOfCredit(text, start + 1) - i).Trim(), found, "byline.date-line");
            return;
        }
    }

    // Up to a mark, a number, or the word before the next colon.
    private static int EndOfCredit(ReadOnlySpan<char> text, int start)
    {
        var end = text[start..].IndexOfAny(EndsCredit) is var mark && mark >= 0 ? start + mark : text.Length;
        if (end == text.Length || text[end] is not (':' or '：')) return end;
        return text[start..end].TrimEnd().LastIndexOfAny(' ', '　') is var space && space > 0 ? start + space : start;
    }

    /// <summary>Authors at the end of the body; returns how many characters of <paramref name="paragraph"/> remain before them.</summary>
    public int ReadEnd(Passage paragraph, List<Byline> found)
    {
        var text = paragraph.Text;
        if (text.IsEmpty) return 0;
        if (CharacterClass.IsMiddleDot(text[^1])) return ReadDotsAtEnd(paragraph, found);
        if (!CharacterClass.IsCloseBracket(text[^1])) return ReadRoleAtEnd(paragraph, found);
        var tail = text[Math.Max(0, text.Length - LongestNote)..];
        var opening = tail.LastIndexOfAny('（', '(');
        if (opening < 0) return text.Length;
        opening += text.Length - tail.Length;
        var note = paragraph.Slice(opening + 1, text.Length - opening - 2);
        note = note.Slice(OfficeLength(note.Text), note.Length - OfficeLength(note.Text));
        var atSentenceEnd = opening == 0 || SentenceEnd.IsAt(text[..opening].TrimEnd());
        if (!IsCreditNote(note.Text, atSentenceEnd)) return text.Length;
        ReadCredit(note, found, "byline.brackets-at-end");
        return text[..opening].TrimEnd().Length;
    }

    /// <summary>Authors in the brackets that follow a dateline or open the body: <c>本报讯（记者 张三）</c>.</summary>
    public void ReadStart(Passage paragraph, int afterDateline, List<Byline> found)
    {
        var text = paragraph.Text;
        var i = afterDateline > 0 ? afterDateline : LengthOfLead(text);
        while (i < text.Length && CharacterClass.IsSpace(text[i])) i++;
        if (i > 0 && i < text.Length && words.Role.LengthAtStart(text[i..]) > 0)
        {
            // 本报讯 记者王五报道
            var report = text[i..Math.Min(text.Length, i + LongestRoleAtEnd)].IndexOf("报道", StringComparison.Ordinal);
            if (report > 0) ReadCredit(paragraph.Slice(i, report), found, "byline.dateline");
            return;
        }
        if (i >= text.Length || !(CharacterClass.IsOpenBracket(text[i]) || text[i] == '【')) return;
        var close = text[i..Math.Min(text.Length, i + LongestNote)].IndexOfAny('）', ')', '】');
        if (close < 0) return;
        var note = paragraph.Slice(i + 1, close - 1);
        if ((words.Role.IsIn(note.Text) || (afterDateline > 0 && _names.IsName(note.Text))) && note.Text.IndexOfAny('，', '。', '：') < 0) ReadCredit(note, found, "byline.dateline");
    }

    // 【本报讯】(记者…, 云川融媒报道:(记者…: what leads to the brackets although it is no dateline of an agency or paper.
    private static int LengthOfLead(ReadOnlySpan<char> text)
    {
        var bracket = text[..Math.Min(text.Length, LongestLead)].IndexOfAny('(', '（');
        if (bracket < 3) return 0;
        var lead = text[..bracket].TrimEnd(" 　:：");
        return lead.EndsWith("讯】", StringComparison.Ordinal) || lead.EndsWith("报道", StringComparison.Ordinal) || lead.EndsWith("消息", StringComparison.Ordinal) ? bracket : 0;
    }

    /// <summary>The photographer at the end of a caption: <c>记者 张三 摄</c>, <c>新华社发(李四 摄)</c>.</summary>
    public void ReadCaption(Passage caption, List<Byline> found)
    {
        var text = caption.Text;
        var end = text.Length;
        if (CharacterClass.IsCloseBracket(text[end - 1])) end--;
        var photo = words.Photo.LengthAtEnd(text[..end]);
        if (photo == 0) return;
        end -= photo;
        var start = text[..end].LastIndexOfAny(ClauseMarks) + 1;
        if (end - start > 30) return;
        ReadCredit(caption.Slice(start, end - start), found, "byline.caption", BylineRole.Photographer);
    }

    private int ReadDotsAtEnd(Passage paragraph, List<Byline> found)
    {
        var text = paragraph.Text;
        var opening = text[..^1].LastIndexOfAny(CharacterClass.MiddleDots);
        if (opening < 0 || text.Length - opening > 24 || !SentenceEnd.IsAt(text[..opening].TrimEnd())) return text.Length;
        ReadCredit(paragraph.Slice(opening + 1, text.Length - opening - 2), found, "byline.dots-at-end");
        return text[..opening].TrimEnd().Length;
    }

    // "…举行。本报记者 王五": after the last full stop stands nothing but a role and names.
    private int ReadRoleAtEnd(Passage paragraph, List<Byline> found)
    {
        var text = paragraph.Text;
        var tail = text[Math.Max(0, text.Length - LongestRoleAtEnd)..];
        var stop = tail.LastIndexOfAny('。', '”', '！') + 1;
        if (stop == 0 || stop == tail.Length) return text.Length;
        var start = text.Length - tail.Length + stop;
        var credit = paragraph.Slice(start, text.Length - start).Trim();
        var role = words.Role.IndexIn(credit.Text);
        if (role < 0 || credit.Text.IndexOfAny('，', '：') >= 0) return text.Length;
        var names = credit.Text[(role + words.Role.LengthAtStart(credit.Text[role..]))..].TrimStart(" 　/／:：");
        var first = names.IndexOfAny(" 　、") is var space && space > 0 ? names[..space] : names;
        if (first.Length > 1 && _names.Split(first).Count == 1 && !_names.IsName(first)) return text.Length;
        ReadCredit(credit, found, "byline.role-at-end");
        return start;
    }

    private bool IsCreditNote(ReadOnlySpan<char> note, bool atSentenceEnd)
    {
        if (note.IsEmpty || note.IndexOfAny('。', '；', '，') >= 0 || note.IndexOfAny('《', '“') >= 0) return false;
        if (words.NotByline.Contains(note) || words.NotByline.LengthAtStart(note) >= 3) return false;
        if (words.Label.LengthAtStart(note) is var label && label > 1 && label < note.Length && CharacterClass.IsSpace(note[label])) return atSentenceEnd;
        if (words.Role.IsIn(note) || words.Credit.LengthAtEnd(note) > 0) return atSentenceEnd || words.Role.LengthAtStart(note) > 0;
        if (!atSentenceEnd || note.Length > 20) return false;
        foreach (var word in new WordsBySpace(note))
            if (!_names.IsName(word) && !IsOffice(word) && word.Length > 1) return false;
        return true;
    }

    private void ReadCredit(Passage credit, List<Byline> found, string rule, BylineRole role = BylineRole.Writer)
    {
        var text = credit.Text;
        if (IsTeam(text))
        {
            AddName(credit, role, found, rule);
            return;
        }
        var i = SkipCreditStart(text, ref role);
        while (i < text.Length)
        {
            // Up to the next role word stand the names of this one.
            var next = words.Role.IndexIn(text[i..]);
            // Inside a name or right after it no role word begins with 文.
            var end = next < 0 ? text.Length : i + next;
            AddNames(credit, i, next < 0 ? end : BeforePaper(text, i, end), role, found, rule);
            if (next < 0) break;
            i = end + words.Role.LengthAtStart(text[end..]);
            role = BylineRole.Writer;
            while (i < text.Length && text[i] is '/' or '／' or ':' or '：' or ' ' or '　') i++;
        }
    }

    // 县融媒体中心记者组: a body whose name holds a role.
    private bool IsTeam(ReadOnlySpan<char> text) => text.IndexOfAny(" 　、:：") < 0 && words.Role.IndexIn(text) > 0 && words.Role.LengthAtEnd(text) == 0 && IsOffice(text);

    // (县文体中心:甲、乙): the authors' office stands before the colon.
    private int OfficeLength(ReadOnlySpan<char> note)
    {
        var colon = note.IndexOfAny(':', '：');
        return colon > 2 && words.Role.IndexIn(note[..colon]) < 0 && words.OfficeSuffix.LengthAtEnd(note[..colon]) > 0 ? colon + 1 : 0;
    }

    // 通讯员 甲 云川晚报记者 乙: what leans on the next role and is no name is the paper's.
    private int BeforePaper(ReadOnlySpan<char> text, int start, int end)
    {
        var space = text[start..end].LastIndexOfAny(" 　");
        return space > 0 && start + space + 1 < end && !_names.IsName(text[(start + space + 1)..end]) ? start + space : end;
    }

    // Before the first role word stands the name of the paper (甘肃日报记者), which is no author.
    private int SkipCreditStart(ReadOnlySpan<char> text, ref BylineRole role)
    {
        var label = words.Label.LengthAtStart(text);
        if (label > 0 && label < text.Length && text[label] is ':' or '：' or '/' or '／' or ' ' or '　' or '|' or '｜' or '丨' or '︱')
        {
            if (words.Photo.Contains(text[..label])) role = BylineRole.Photographer;
            return label + 1 + PaperLength(text[(label + 1)..]);
        }
        var first = words.Role.IndexIn(text);
        if (first <= 0) return first < 0 ? 0 : words.Role.LengthAtStart(text);
        return text[..first].IndexOfAny(" 　、") >= 0 && _names.IsName(text[..text.IndexOfAny(" 　、")]) ? 0 : first;
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
        var length = text.TrimEnd(" 　").Length;
        // The credit words that close a note: 报道, 供稿, 摄, 文/图.
        for (var credits = CreditAtEnd(text[..length], ref role); credits > 0; credits = CreditAtEnd(text[..length], ref role))
            length = text[..(length - credits)].TrimEnd(" 　/／").Length;
        foreach (var part in text[..length].Split('&'))
        {
            var (first, count) = part.GetOffsetAndLength(length);
            foreach (var range in _names.Split(text.Slice(first, count)))
            {
                var (offset, size) = range.GetOffsetAndLength(count);
                AddName(WithoutPaper(credit.Slice(start + first + offset, size)), role, found, rule);
            }
        }
    }

    // 王五/云川晚报: the paper that the author writes for.
    private Passage WithoutPaper(Passage name)
    {
        var slash = name.Text.IndexOfAny('/', '／');
        return slash > 1 && _names.IsName(name.Text[..slash]) ? name.Slice(0, slash) : name;
    }

    private int CreditAtEnd(ReadOnlySpan<char> text, ref BylineRole role)
    {
        var photo = words.Photo.LengthAtEnd(text);
        var credit = words.Credit.LengthAtEnd(text);
        var length = Math.Max(photo, credit);
        if (length == 0 || length == text.Length || _names.IsName(text)) return length == text.Length ? length : 0;
        if (photo > credit || (photo > 0 && photo == credit)) role = BylineRole.Photographer;
        return length;
    }

    private void AddName(Passage passage, BylineRole role, List<Byline> found, string rule)
    {
        var name = WithoutSpaces(passage.Text);
        if (name.Length < 2 || !(CharacterClass.IsHan(name[0]) || CharacterClass.IsLetter(name[0]))) return;
        // PB供图: the letters of an agency or a user.
        if (name.Length <= LongestInitials && !CharacterClass.IsHan(name[0])) return;
        var kind = words.PenName.Contains(name) || (name.Length >= 3 && words.PenNameEnd.LengthAtEnd(name) > 0 && !IsCommonName(name)) ? BylineKind.PenName
            : !_names.IsName(name) && IsOffice(name) ? BylineKind.Office : BylineKind.Person;
        if (kind == BylineKind.Person && (name.Length > 16 || name.AsSpan().ContainsAny(NotInNames))) return;
        var printed = passage.IsFolded ? WithoutSpaces(passage.ToString()) : name;
        foreach (var byline in found) if (byline.Name == printed) return;
        found.Add(new Byline(printed, kind, passage.Spans) { Role = role, Rule = rule });
    }

    // 轩 also ends given names; a pen name is told by a surname that is none.
    private bool IsCommonName(ReadOnlySpan<char> name) => _names.IsName(name);

    private bool IsOffice(ReadOnlySpan<char> text) => text.Length is >= 2 and <= 20 && words.OfficeSuffix.LengthAtEnd(text) > 0 && !_names.IsName(text);

    private static string WithoutSpaces(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(" 　\t\u00A0") < 0) return text.ToString();
        var buffer = new System.Text.StringBuilder(text.Length);
        foreach (var c in text) if (!CharacterClass.IsSpace(c)) buffer.Append(c);
        return buffer.ToString();
    }
}
