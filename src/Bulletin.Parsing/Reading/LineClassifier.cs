using System.Buffers;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Reading;

/// <summary>Tells by its form what a line is when it is not body text. Only short lines are looked at.</summary>
internal sealed class LineClassifier(LayoutWords layout, BylineWords bylines)
{
    // Captions run to a few sentences; every other kind is shorter.
    private const int LongestCaption = 120;
    private const int LongestMarkedCaption = 40;
    private const int LongestFurniture = 90;
    private const int LongestByline = 60;
    private const int LongestStop = 4;
    private const int LongestPaper = 10;
    private const int LongestNames = 16;
    private const int LeastBars = 4;
    private const int LeastOffice = 3;
    private const int LongestOfficeWithName = 24;

    // 责编王小五: a name may follow a label without a mark.
    private const int LongestBareName = 3;

    // 综合整理自…: so long a beginning says that the note names a source.
    private const int LeastNote = 4;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。，；！？");
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":： 　|｜丨︱】])）(（>»/0123456789\t[【");
    private static readonly SearchValues<char> NotInCredit = SearchValues.Create("（）()0123456789：:");
    private static readonly SearchValues<char> MenuMarks = SearchValues.Create("|｜丨>＞»");
    private static readonly SearchValues<char> NameMarks = SearchValues.Create(" 　/／（(");

    private readonly SourceLine _sources = new(layout, bylines);

    /// <summary>True when the line is a broken export's word in place of a text.</summary>
    public bool IsPlaceholder(ReadOnlySpan<char> line) => line.Length <= 20 && layout.Placeholder.Contains(line);

    /// <summary>The kind of a line without markup.</summary>
    public BlockKind KindOf(ReadOnlySpan<char> line)
    {
        if (layout.NoticeStart.LengthAtStart(line) > 0) return BlockKind.Furniture;
        if (!HasHan(line)) return KindWithoutHan(line);
        if (line.Length > LongestCaption) return BlockKind.Text;
        if (IsPlaceholder(line)) return BlockKind.Placeholder;
        if (PageMarker.Read(line) is not null) return BlockKind.PageMarker;
        if (IsNameWithPage(line)) return BlockKind.Masthead;
        if (DocumentNumber.IsWhole(line)) return BlockKind.DocumentNumber;
        if (PagePointer.IsWhole(line, layout)) return BlockKind.Pointer;
        if (layout.ImageLine.LengthAtStart(line) > 0) return BlockKind.Image;
        if (line.Length <= LongestFurniture)
        {
            if (SpacedLabel.Length(line) > 0) return KindOf(SpacedLabel.Collapsed(line));
            if (_sources.KindOf(line) is { } kind) return kind;
            if (IsFurniture(line)) return BlockKind.Furniture;
            if (line.Length <= LongestByline && IsByline(line)) return BlockKind.Byline;
        }
        return IsCaption(line) ? BlockKind.Caption : BlockKind.Text;
    }

    private BlockKind KindWithoutHan(ReadOnlySpan<char> line)
    {
        if (IsPlaceholder(line)) return BlockKind.Placeholder;
        if (PageMarker.Read(line) is not null) return BlockKind.PageMarker;
        // What a hard wrap pushed to a line of its own: "。", "2%。".
        if ((CharacterClass.CannotBegin(line[0]) && line.Length <= LongestStop) || line.IndexOfAny('。', '，', '、') >= 0) return BlockKind.Text;
        if (WrittenDate.TryFind(line, out _, out var start, out var length) && line.Length - length - start <= 12) return BlockKind.DateLine;
        // Foreign words are text; addresses, rules and rests of markup are not.
        var letters = 0;
        foreach (var c in line) if (CharacterClass.IsLetter(c) || c == ' ') letters++;
        if (letters * 10 >= line.Length * 8 && line.Length >= 20) return BlockKind.Text;
        return layout.ImageMark.IsIn(line) ? BlockKind.Image : BlockKind.Separator;
    }

    // "云川日报 第02版 要闻": the paper's name, then a page.
    private bool IsNameWithPage(ReadOnlySpan<char> line)
    {
        var space = line.IndexOfAny(' ', '　');
        return space is >= 2 and <= 10 && line.Length <= 40 && layout.PaperSuffix.LengthAtEnd(line[..space]) > 0 && PageMarker.Read(line[space..].Trim()) is not null;
    }

    private bool IsFurniture(ReadOnlySpan<char> line)
    {
        if (IsMenu(line)) return true;
        if (CharacterClass.IsOpenBracket(line[0]) && line.Length > 4 && layout.FurnitureStart.LengthAtStart(line[1..]) > 0) return true;
        var length = layout.FurnitureStart.LengthAtStart(line);
        if (length > 0 && IsLabel(line, length)) return true;
        return layout.FurniturePart.IsIn(line) || HasAddress(line);
    }

    // 首页 | 新闻 | 图片 | 视频 | 专题, and the name of a column between bars: |要闻|.
    private bool IsMenu(ReadOnlySpan<char> line) =>
        line.ContainsAny(MenuMarks) && !line.ContainsAny(SentenceMarks)
        && (line.Count('|') + line.Count('｜') + line.Count('丨') >= LeastBars || line[0] is '|' or '｜' || line[^1] is '|' or '｜' || IsPath(line));

    // 首页 > 政务公开 > 正文
    private bool IsPath(ReadOnlySpan<char> line) => line.IndexOfAny('>', '＞', '»') is var mark && mark > 0 && (layout.SiteStart.LengthAtEnd(line[..mark].TrimEnd()) > 0 || layout.SiteSuffix.LengthAtEnd(line[..mark].TrimEnd()) > 0);

    // Both hold a character that lines of text hardly ever do.
    private static bool HasAddress(ReadOnlySpan<char> line) =>
        line.ContainsAny('/', '.') && (line.Contains("://", StringComparison.Ordinal) || line.Contains("www.", StringComparison.OrdinalIgnoreCase));

    // "时间:…" is a label, "时间就是生命" a sentence. A word that itself ends in a mark needs no more.
    private static bool IsLabel(ReadOnlySpan<char> line, int length) =>
        length == line.Length
        || !CharacterClass.IsHan(line[length - 1])
        || LabelMarks.Contains(line[length])
        || line.Length <= length + LongestBareName
        || line[0] is '（' or '(' or '【' or '[';

    private bool IsByline(ReadOnlySpan<char> line)
    {
        if (CharacterClass.IsMiddleDot(line[0]) && CharacterClass.IsMiddleDot(line[^1]) && line.Length is >= 4 and <= 30) return !line.ContainsAny('，', '。');
        var isMarked = line[0] is '■' or '□' or '▲' or '●' or '◎' or '◆' or '○' or '★';
        if (isMarked) line = line[1..].TrimStart();
        if (line.ContainsAny(SentenceMarks) || line.IsEmpty) return false;
        // ■县融媒体中心记者组
        if (isMarked && line.Length <= LongestNames && ((bylines.Role.IsIn(line) && bylines.OfficeSuffix.LengthAtEnd(line) > 0) || IsNames(line))) return true;
        if (CharacterClass.IsOpenBracket(line[0]) && CharacterClass.IsCloseBracket(line[^1]) && line[1..^1].IndexOfAny('（', '(') < 0)
            return IsCredit(line[1..^1]);
        var role = bylines.Role.LengthAtStart(line);
        if (role > 0 && role < line.Length) return IsNameStart(line[role..]) || bylines.Role.IsIn(line[role..]);
        return LabelLength(line) > 0 || IsOfficeCredit(line) || IsNameOfPaperWithReporter(line) || IsNameBeforePaper(line);
    }

    // 党委宣传部 供稿, 县人民医院 供稿 | 编辑:李四
    private bool IsOfficeCredit(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny('|', '｜') is var bar && bar > 0) line = line[..bar].TrimEnd();
        var credit = bylines.Credit.LengthAtEnd(line);
        if (credit == 0) return false;
        var office = line[..^credit].TrimEnd();
        return office.Length is >= 3 and <= LongestNames && bylines.OfficeSuffix.LengthAtEnd(office) > 0;
    }

    // □ 王五 李四
    private bool IsNames(ReadOnlySpan<char> line)
    {
        foreach (var word in new WordsBySpace(line))
            if (word.Length is < 2 or > LongestBareName || bylines.Surname.LengthAtStart(word) == 0) return false;
        return true;
    }

    // "云川晚报记者 王五": the paper's name, a role, a name.
    private bool IsNameOfPaperWithReporter(ReadOnlySpan<char> line)
    {
        var role = bylines.Role.IndexIn(line);
        if (role is < 2 or > LongestPaper || layout.PaperSuffix.LengthAtEnd(line[..role]) == 0) return false;
        var names = line[(role + bylines.Role.LengthAtStart(line[role..]))..].TrimStart();
        return names.Length is >= 2 and <= LongestNames && !line.ContainsAny(NotInCredit) && IsNameStart(names);
    }

    // "王五/云川晚报".
    private bool IsNameBeforePaper(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOfAny('/', '／');
        return slash is 2 or 3 && line.Length <= slash + 1 + LongestPaper && bylines.Surname.LengthAtStart(line) > 0 && layout.PaperSuffix.LengthAtEnd(line) > 0 && line.Count('/') <= 1;
    }

    // "作者:", "文/图 ": a label and the mark or space that ends it.
    private int LabelLength(ReadOnlySpan<char> text)
    {
        var label = bylines.Label.LengthAtStart(text);
        return label > 0 && label < text.Length && text[label] is ':' or '：' or ' ' or '　' or '/' or '／' or '|' or '｜' or '丨' or '︱' ? label : 0;
    }

    // In brackets: a role, a credit, an office, or a single name.
    private bool IsCredit(ReadOnlySpan<char> note) =>
        note.Length is >= 2 and <= 36 && note.IndexOfAnyInRange('0', '9') < 0 && bylines.NotByline.LengthAtStart(note) < LeastNote
        && (bylines.Role.IsIn(note) || LabelLength(note) > 0 || bylines.Credit.LengthAtEnd(note) > 0 || bylines.OfficeSuffix.LengthAtEnd(note) > 0
            || (note.Length is 2 or 3 && bylines.Surname.LengthAtStart(note) > 0) || IsOfficeWithName(note) || IsCreditList(note));

    // （宣传科供稿 审核：王五）, （外事处 供稿 摄影/李四）
    private bool IsCreditList(ReadOnlySpan<char> note)
    {
        foreach (var word in new WordsBySpace(note))
            if (LabelLength(word) == 0 && bylines.Credit.LengthAtEnd(word) == 0 && bylines.OfficeSuffix.LengthAtEnd(word) == 0 && layout.FurnitureStart.LengthAtStart(word) == 0) return false;
        return true;
    }

    /// <summary>True for an office and one who belongs to it, perhaps with a label between: 县计生局 巩玉, 宣传科 文/图 王五.</summary>
    public bool IsOfficeWithName(ReadOnlySpan<char> note)
    {
        if (note.Length > LongestOfficeWithName) return false;
        var parts = new WordsBySpace(note);
        if (!parts.MoveNext() || parts.Current.Length < LeastOffice || bylines.OfficeSuffix.LengthAtEnd(parts.Current) == 0 || !parts.MoveNext()) return false;
        if (bylines.Label.Contains(parts.Current) && !parts.MoveNext()) return false;
        return parts.Current.Length is 2 or LongestBareName && bylines.Surname.LengthAtStart(parts.Current) > 0 && !parts.MoveNext();
    }

    // After 记者 stands a name or a mark, not the rest of a headline (记者从市政府获悉).
    private bool IsNameStart(ReadOnlySpan<char> text)
    {
        if (!CharacterClass.IsHan(text[0])) return true;
        if (bylines.Surname.LengthAtStart(text) == 0 && bylines.CompoundSurname.LengthAtStart(text) == 0) return false;
        foreach (var word in new WordsBySpace(text))
            if (word.Length > 5 && bylines.Role.IndexIn(word) < 0 && bylines.Credit.LengthAtEnd(word) == 0) return false;
        return true;
    }

    private bool IsCaption(ReadOnlySpan<char> line)
    {
        if (layout.CaptionStart.LengthAtStart(line) > 0 || line[0] is '↑' or '↓' or '←' or '→') return true;
        if (line[0] is '▲' or '△' or '▼' && line.Length <= LongestMarkedCaption && (!SentenceEnd.IsAt(line) || CharacterClass.IsCloseBracket(line[^1]))) return true;
        var end = layout.CaptionEnd.LengthAtEnd(line);
        return end > 0 && end < line.Length && !HasSentenceAfterPhoto(line);
    }

    // "记者 张三 摄" ends a caption; a sentence that merely ends in 图 does not stand without a space or bracket before the name.
    private static bool HasSentenceAfterPhoto(ReadOnlySpan<char> line)
    {
        var tail = line[Math.Max(0, line.Length - 24)..];
        return !tail.ContainsAny(NameMarks) && !tail.Contains("记者", StringComparison.Ordinal) && !tail.Contains("通讯员", StringComparison.Ordinal);
    }

    private static bool HasHan(ReadOnlySpan<char> line) => line.ContainsAnyInRange('\u3400', '\u9FFF') || line.Contains('〇');
}
