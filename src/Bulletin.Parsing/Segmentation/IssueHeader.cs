using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Segmentation;

/// <summary>What mastheads, page marks and date lines say about the issue. The first statement of each kind holds.</summary>
internal sealed class IssueHeader
{
    // 中国工业经济新闻报 has nine characters; longer lines above a date are headlines.
    private const int LeastHeadline = 4;
    private const int LongestName = 10;

    public string? Title { get; private set; }

    public string? Number { get; private set; }

    public LocalDate? Date { get; private set; }

    public DateBasis? Basis { get; private set; }

    public string? Page { get; private set; }

    public string? PageName { get; private set; }

    /// <summary>The page that is being read.</summary>
    public string? CurrentPage { get; private set; }

    /// <summary>How many page marks were met.</summary>
    public int Pages { get; private set; }

    /// <summary>True for <c>《新闻联播》（20240301）</c> and <c>云川新闻 2024年3月1日</c>.</summary>
    public static bool IsTitleWithDate(ReadOnlySpan<char> text) => TryReadTitleWithDate(text, out _, out _);

    /// <summary>Reads a heading that names the issue; false when it is a story's.</summary>
    public bool TryReadTitle(in Block block, bool atStart)
    {
        if (!atStart || block.Level != 1 || !TryReadTitleWithDate(block.Text, out var title, out var date)) return false;
        Title ??= block.Passage.Printed(title);
        SetDate(date, DateBasis.Masthead);
        return true;
    }

    /// <summary>Reads a page mark.</summary>
    public void ReadPageMarker(in Block block)
    {
        if (PageMarker.Read(block.Text, block.Passage.ToString()) is not { } marker) return;
        Pages++;
        CurrentPage = marker.Page;
        Page ??= marker.Page;
        PageName ??= marker.Name;
        Number ??= marker.Number;
    }

    /// <summary>Reads a masthead or date line.</summary>
    public void ReadDateLine(BlockList blocks, int i)
    {
        var text = blocks[i].Text;
        var isMasthead = blocks[i].Kind == BlockKind.Masthead;
        var start = text.IndexOfAny(' ', '　');
        if (WrittenDate.TryFind(text, out var date, out var dateStart, out _))
        {
            SetDate(date, isMasthead ? DateBasis.Masthead : DateBasis.DateLine);
            start = dateStart;
        }
        if (!isMasthead || start < 0) return;
        Number ??= IssueNumber.Find(text);
        var name = text[..start].Trim(" 　|·:：");
        if (name.Length is >= 2 and <= LongestName && CharacterClass.IsHan(name[0]) && name[0] != '第') Title ??= blocks[i].Passage.Printed(name);
        foreach (var word in new WordsBySpace(text))
        {
            if (PageMarker.Read(word) is not { } page) continue;
            CurrentPage = page.Page;
            Page ??= page.Page;
        }
    }

    /// <summary>Takes up the name of the site or paper; always true.</summary>
    public bool TakeName(in Block block)
    {
        Title ??= block.Passage.ToString();
        return true;
    }

    /// <summary>True when the line at <paramref name="i"/> is the paper's name above its date, which it then takes up.</summary>
    public bool IsMastheadName(BlockList blocks, int i)
    {
        if (i + 1 >= blocks.Count || blocks[i + 1].Kind != BlockKind.Masthead) return false;
        var text = blocks[i].Text;
        if (text.Length > LongestName || SentenceEnd.IsAt(text)) return false;
        Title ??= blocks[i].Passage.ToString().Replace(" ", string.Empty, StringComparison.Ordinal).Replace("　", string.Empty, StringComparison.Ordinal);
        return true;
    }

    /// <summary>A headline without the day in brackets at its end, which is then taken up: 市领导调研(2013年9月11日).</summary>
    public Passage WithoutDate(Passage headline)
    {
        var text = headline.Text;
        var opening = CharacterClass.IsCloseBracket(text[^1]) ? text.LastIndexOfAny('(', '（') : -1;
        if (opening < LeastHeadline || !WrittenDate.TryRead(text[(opening + 1)..], out var date, out var length) || opening + length + 2 != text.Length) return headline;
        SetDate(date, DateBasis.DateLine);
        return headline.Slice(0, opening).Trim();
    }

    private void SetDate(LocalDate date, DateBasis basis)
    {
        if (Date is not null && (Basis != DateBasis.DateLine || basis != DateBasis.Masthead)) return;
        (Date, Basis) = (date, basis);
    }

    private static bool TryReadTitleWithDate(ReadOnlySpan<char> text, out ReadOnlySpan<char> title, out LocalDate date)
    {
        title = default;
        date = default;
        var digits = text.IndexOfAnyInRange('0', '9');
        if (digits < 2) return false;
        if (!WrittenDate.TryCompact(text[digits..], out date) && !WrittenDate.TryRead(text[digits..], out date, out _)) return false;
        title = text[..digits].Trim(" 　（(《》·|-");
        return title.Length is >= 2 and <= 20;
    }
}
