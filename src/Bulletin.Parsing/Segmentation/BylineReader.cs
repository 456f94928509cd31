using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Reads authors in all printed forms; a form is one method, its name the rule's id.</summary>
/// <remarks>Editors (责编, 编辑) and sources (来源) are no authors and are not read here.</remarks>
internal sealed class BylineReader
{
    // （新甘肃・甘肃日报记者 A B C 通讯员 D E）with five names.
    private const int LongestNote = 60;

    // 云川市融媒体中心报道:
    private const int LongestLead = 16;

    private const int LongestName = 3;

    // 新甘肃・甘肃日报记者 李小龙 王 芳
    private const int LongestRoleAtEnd = 30;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("。；！）)（(：:");

    private static readonly SearchValues<char> EndsCredit = SearchValues.Create("|｜丨【[（(0123456789:：");

    private static readonly SearchValues<char> Bullets = SearchValues.Create("■□▲●◎◆○★");

    private readonly BylineWords _words;
    private readonly PersonNameSplitter _names;
    private readonly CreditReader _credits;

    /// <summary>A reader with the words of <paramref name="words"/>.</summary>
    public BylineReader(BylineWords words)
    {
        _words = words;
        _names = new PersonNameSplitter(words);
        _credits = new CreditReader(words, _names);
    }

    /// <summary>True when <paramref name="text"/> is the name of an office.</summary>
    public bool IsOffice(ReadOnlySpan<char> text) => _credits.IsOffice(text);

    /// <summary>Authors on a line of their own: <c>·仇纳川·</c>, <c>本报记者 王五</c>, <c>作者:李四</c>, <c>（记者 张三）</c>.</summary>
    public void ReadLine(Passage line, List<Byline> found)
    {
        var text = line.Text;
        if (Bullets.Contains(text[0]) && !CharacterClass.IsMiddleDot(text[^1]))
        {
            line = line.Slice(1, text.Length - 1).Trim();
            text = line.Text;
        }
        if (CharacterClass.IsMiddleDot(text[0]) && CharacterClass.IsMiddleDot(text[^1])) _credits.Read(line.Slice(1, text.Length - 2), found, "byline.dots");
        else if (CharacterClass.IsOpenBracket(text[0])) _credits.Read(line.Slice(1, text.Length - 2), found, "byline.brackets");
        else ReadLabelled(WithoutSpacedLabel(BeforeBar(line)), found);
    }

    // 文字：王五　摄影：李四
    private void ReadLabelled(Passage line, List<Byline> found)
    {
        while (true)
        {
            var credit = WithoutNextLabel(line);
            _credits.Read(credit, found, "byline.line");
            if (credit.Length == line.Length) return;
            line = line.Slice(credit.Length, line.Length - credit.Length).Trim();
            if (_words.Label.LengthAtStart(line.Text) is var label && (label == 0 || label >= line.Length || line.Text[label] is not (':' or '：'))) return;
        }
    }

    // 县人民医院 供稿 | 编辑:李四; in 作者 | 王五 the bar stands for a colon.
    private Passage BeforeBar(Passage line) =>
        line.Text.IndexOfAny('|', '｜') is var bar && bar > 1 && !_words.Label.Contains(line.Text[..bar].TrimEnd()) ? line.Slice(0, bar).Trim() : line;

    // 记　　者:王五: the label set wide says no more than set close.
    private static Passage WithoutSpacedLabel(Passage line)
    {
        var label = SpacedLabel.Length(line.Text);
        return label > 0 ? line.Slice(label, line.Length - label).Trim() : line;
    }

    // 作者:王五 来源:云川日报
    private Passage WithoutNextLabel(Passage line)
    {
        var label = _words.Label.LengthAtStart(line.Text);
        return label > 0 && label + 1 < line.Length && line.Text[label] is ':' or '：' && EndOfCredit(line.Text, label + 1) is var end && end > label + 1 ? line.Slice(0, end).Trim() : line;
    }

    /// <summary>Authors behind their label or role on the line that gives date and source: <c>2010-01-23 云川日报 记者 王五</c>, <c>…|作者:李四|…</c>.</summary>
    public void ReadDateLine(Passage line, List<Byline> found)
    {
        if (CharacterClass.IsOpenBracket(line.Text[0]) && CharacterClass.IsCloseBracket(line.Text[^1])) line = line.Slice(1, line.Length - 2);
        var text = line.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var role = _words.Role.LengthAtStart(text[i..]);
            var label = _words.Label.LengthAtStart(text[i..]);
            var start = i + Math.Max(role, label);
            if (start == i || start >= text.Length || !(text[start] is ':' or '：' || (label > 0 && text[start] is '/' or '／') || (role > 0 && CharacterClass.IsSpace(text[start])))) continue;
            _credits.Read(line.Slice(i, EndOfCredit(text, start + 1) - i).Trim(), found, "byline.date-line");
            return;
        }
    }

    // Up to a mark, a number, or the word before the next colon.
    private int EndOfCredit(ReadOnlySpan<char> text, int start)
    {
        var end = text[start..].IndexOfAny(EndsCredit) is var mark && mark >= 0 ? start + mark : text.Length;
        if (end == text.Length || text[end] is not (':' or '：')) return end;
        if (text[start..end].TrimEnd().LastIndexOfAny(' ', '　') is var space && space > 0) return start + space;
        // 作者:王五点击:339: the next label follows the name at once.
        for (var length = LongestName; length >= 2; length--)
            if (start + length + 1 < end && _names.IsName(text.Slice(start, length))) return start + length;
        return start;
    }

    /// <summary>Authors at the end of the body; returns how many characters of <paramref name="paragraph"/> remain before them.</summary>
    public int ReadEnd(Passage paragraph, List<Byline> found)
    {
        var text = paragraph.Text;
        if (text.IsEmpty) return 0;
        if (CharacterClass.IsMiddleDot(text[^1])) return ReadDotsAtEnd(paragraph, found);
        if (ReadBulletAtEnd(paragraph, found) is var kept && kept < text.Length) return kept;
        if (!CharacterClass.IsCloseBracket(text[^1])) return ReadRoleAtEnd(paragraph, found);
        var tail = text[Math.Max(0, text.Length - LongestNote)..];
        var opening = tail.LastIndexOfAny('（', '(');
        if (opening < 0) return text.Length;
        opening += text.Length - tail.Length;
        var note = paragraph.Slice(opening + 1, text.Length - opening - 2);
        note = note.Slice(OfficeLength(note.Text), note.Length - OfficeLength(note.Text));
        note = note.Slice(0, BeforeNextCredit(note.Text));
        var atSentenceEnd = opening == 0 || SentenceEnd.IsAt(text[..opening].TrimEnd());
        if (!IsCreditNote(note.Text, atSentenceEnd)) return text.Length;
        _credits.Read(note, found, "byline.brackets-at-end");
        return text[..opening].TrimEnd().Length;
    }

    /// <summary>Authors in the brackets that follow a dateline or open the body: <c>本报讯（记者 张三）</c>.</summary>
    public void ReadStart(Passage paragraph, int afterDateline, List<Byline> found)
    {
        var text = paragraph.Text;
        var i = afterDateline > 0 ? afterDateline : LengthOfLead(text);
        while (i < text.Length && CharacterClass.IsSpace(text[i])) i++;
        if (i > 0 && i < text.Length && _words.Role.LengthAtStart(text[i..]) > 0)
        {
            // 本报讯 记者王五报道
            var report = text[i..Math.Min(text.Length, i + LongestRoleAtEnd)].IndexOf("报道", StringComparison.Ordinal);
            if (report > 0) _credits.Read(paragraph.Slice(i, report), found, "byline.dateline");
            else if (NamesBeforeDate(text[i..]) is var length && length > 0) _credits.Read(paragraph.Slice(i, length), found, "byline.dateline");
            return;
        }
        if (i >= text.Length || !(CharacterClass.IsOpenBracket(text[i]) || text[i] == '【')) return;
        var close = text[i..Math.Min(text.Length, i + LongestNote)].IndexOfAny('）', ')', '】');
        if (close < 0) return;
        var note = paragraph.Slice(i + 1, close - 1);
        if ((_words.Role.IsIn(note.Text) || (afterDateline > 0 && _names.IsName(note.Text)) || IsNamesBeforeDate(text, i + close + 1, note.Text) || (i == 0 && IsNames(note.Text))) && note.Text.IndexOfAny('，', '。', '：') < 0) _credits.Read(note, found, "byline.dateline");
    }

    // 本报讯 记者王五8月23日上午…: up to the date stand a role and names; the length of both, or 0.
    private int NamesBeforeDate(ReadOnlySpan<char> text)
    {
        var date = text[..Math.Min(text.Length, LongestRoleAtEnd)].IndexOfAnyInRange('0', '9');
        return date > 0 && IsNames(text[_words.Role.LengthAtStart(text)..date].Trim(" 　:：")) ? date : 0;
    }

    // 云川在线(王五 李四)1月5日
    private bool IsNamesBeforeDate(ReadOnlySpan<char> text, int end, ReadOnlySpan<char> note) => end < text.Length && CharacterClass.IsDigit(text[end]) && IsNames(note);

    // 【本报讯】(记者…, 云川融媒报道:(记者…: what leads to the brackets although it is no dateline of an agency or paper.
    private static int LengthOfLead(ReadOnlySpan<char> text)
    {
        var bracket = text[..Math.Min(text.Length, LongestLead)].IndexOfAny('(', '（');
        if (bracket < 3) return 0;
        var lead = text[..bracket].TrimEnd(" 　:：");
        return lead.EndsWith("讯】", StringComparison.Ordinal) || lead.EndsWith('讯') || lead.EndsWith("报道", StringComparison.Ordinal) || lead.EndsWith("消息", StringComparison.Ordinal) || lead.EndsWith("在线", StringComparison.Ordinal) || lead.EndsWith("网", StringComparison.Ordinal) ? bracket : 0;
    }

    /// <summary>The photographer at the end of a caption: <c>记者 张三 摄</c>, <c>新华社发(李四 摄)</c>.</summary>
    public void ReadCaption(Passage caption, List<Byline> found)
    {
        var text = caption.Text;
        var end = text.Length;
        if (CharacterClass.IsCloseBracket(text[end - 1])) end--;
        var photo = _words.Photo.LengthAtEnd(text[..end]);
        if (photo == 0) return;
        end -= photo;
        var start = text[..end].LastIndexOfAny(ClauseMarks) + 1;
        if (end - start > 30) return;
        _credits.Read(caption.Slice(start, end - start), found, "byline.caption", BylineRole.Photographer);
    }

    private int ReadDotsAtEnd(Passage paragraph, List<Byline> found)
    {
        var text = paragraph.Text;
        var opening = text[..^1].LastIndexOfAny(CharacterClass.MiddleDots);
        if (opening < 0 || text.Length - opening > 24 || !SentenceEnd.IsAt(text[..opening].TrimEnd())) return text.Length;
        _credits.Read(paragraph.Slice(opening + 1, text.Length - opening - 2), found, "byline.dots-at-end");
        return text[..opening].TrimEnd().Length;
    }

    // "…举行。□王五"
    private int ReadBulletAtEnd(Passage paragraph, List<Byline> found)
    {
        var text = paragraph.Text;
        var tail = text[Math.Max(0, text.Length - LongestRoleAtEnd)..];
        var bullet = tail.LastIndexOfAny(Bullets);
        if (bullet <= 0 || bullet == tail.Length - 1 || !SentenceEnd.IsAt(tail[..bullet].TrimEnd())) return text.Length;
        var start = text.Length - tail.Length + bullet;
        var credit = paragraph.Slice(start + 1, text.Length - start - 1).Trim();
        if (!IsNames(credit.Text) && _words.Role.IndexIn(credit.Text) < 0) return text.Length;
        _credits.Read(credit, found, "byline.bullet-at-end");
        return text[..start].TrimEnd().Length;
    }

    /// <summary>Authors on the last line of an article that holds nothing but two or more names; false when it holds anything else.</summary>
    public bool TryReadNames(Passage line, List<Byline> found)
    {
        if (line.Length > LongestRoleAtEnd || line.Text.IndexOfAny(' ', '　') < 0 || !IsNames(line.Text)) return false;
        _credits.Read(line, found, "byline.names");
        return true;
    }

    /// <summary>The author on the line between a headline and the body that holds nothing but one name; false when it holds anything else.</summary>
    public bool TryReadName(Passage line, List<Byline> found)
    {
        if (line.Length is < 2 or > LongestName || !_names.IsName(line.Text)) return false;
        _credits.Read(line, found, "byline.names");
        return true;
    }

    private bool IsNames(ReadOnlySpan<char> text)
    {
        foreach (var range in _names.Split(text))
            if (!_names.IsName(WithoutSpace(text[range]))) return false;
        return _names.Split(text).Count > 0;
    }

    // 高 山 is one name.
    private static string WithoutSpace(ReadOnlySpan<char> name) => name.ToString().Replace(" ", string.Empty, StringComparison.Ordinal).Replace("　", string.Empty, StringComparison.Ordinal);

    // "…举行。本报记者 王五": after the last full stop stands nothing but a role and names.
    private int ReadRoleAtEnd(Passage paragraph, List<Byline> found)
    {
        var text = paragraph.Text;
        var tail = text[Math.Max(0, text.Length - LongestRoleAtEnd)..];
        var stop = tail.LastIndexOfAny('。', '”', '！') + 1;
        if (stop == 0 || stop == tail.Length) return text.Length;
        var start = text.Length - tail.Length + stop;
        var credit = paragraph.Slice(start, text.Length - start).Trim();
        var role = _words.Role.IndexIn(credit.Text);
        if (role < 0 || credit.Text.IndexOfAny('，', '：') >= 0) return text.Length;
        var names = credit.Text[(role + _words.Role.LengthAtStart(credit.Text[role..]))..].TrimStart(" 　/／:：");
        var first = names.IndexOfAny(" 　、") is var space && space > 0 ? names[..space] : names;
        if (first.Length > 1 && _names.Split(first).Count == 1 && !_names.IsName(first)) return text.Length;
        _credits.Read(credit, found, "byline.role-at-end");
        return start;
    }

    // 文/王五 数据支持/李四 审核/赵六: only the first are authors.
    private int BeforeNextCredit(ReadOnlySpan<char> note)
    {
        var label = _words.Label.LengthAtStart(note);
        if (!HasSlash(note, label)) return note.Length;
        var next = note[(label + 1)..].IndexOfAny('/', '／');
        return next >= 0 && note[..(label + 1 + next)].LastIndexOfAny(' ', '　') is var space && space > label ? space : note.Length;
    }

    private static bool HasSlash(ReadOnlySpan<char> note, int label) => label > 0 && label + 1 < note.Length && note[label] is '/' or '／';

    private bool IsCreditNote(ReadOnlySpan<char> note, bool atSentenceEnd)
    {
        if (note.IsEmpty || note.IndexOfAny('。', '；', '，') >= 0 || note.IndexOfAny('《', '“') >= 0) return false;
        if (_words.NotByline.Contains(note) || _words.NotByline.LengthAtStart(note) >= 3) return false;
        var label = _words.Label.LengthAtStart(note);
        if (HasSlash(note, label) || (label > 1 && label < note.Length && CharacterClass.IsSpace(note[label]))) return atSentenceEnd;
        if (_words.Role.IsIn(note) || _words.Credit.LengthAtEnd(note) > 0) return atSentenceEnd || _words.Role.LengthAtStart(note) > 0;
        if (!atSentenceEnd || note.Length > 20) return false;
        foreach (var word in new WordsBySpace(note))
            if (!_names.IsName(word) && !_credits.IsOffice(word) && word.Length > 1) return false;
        return true;
    }

    // (县文体中心:甲、乙): the authors' office stands before the colon.
    private int OfficeLength(ReadOnlySpan<char> note)
    {
        var colon = note.IndexOfAny(':', '：');
        return colon > 2 && _words.Role.IndexIn(note[..colon]) < 0 && _words.OfficeSuffix.LengthAtEnd(note[..colon]) > 0 ? colon + 1 : 0;
    }
}
