using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Segmentation;

/// <summary>Sorts the lines of a headline block into kicker, headline and subheadlines.</summary>
/// <remarks>
/// The kicker says the plain fact, the headline is the larger line or the slogan; a slogan above a fact is the headline. A line that
/// holds both (<c>X调研Y 提信心明方向 全力冲刺“开门红”</c>) is cut at the space where the fact ends.
/// </remarks>
internal sealed class HeadlineLayers(HeadlineForm form, LayoutWords layout)
{
    // A place or column label above a headline: 云川市, 青石区：.
    private const int LongestLabel = 6;

    /// <summary>Sorts <paramref name="lines"/>, in the order of the page.</summary>
    public ValueList<HeadlineLine> Sort(List<TitleLine> lines, bool mayCut)
    {
        if (lines.Count == 1) return Alone(lines[0] with { Passage = WithoutWebTags(lines[0].Passage) }, mayCut);
        var clean = new List<TitleLine>(lines.Count);
        foreach (var line in lines)
        {
            var passage = WithoutWebTags(line.Passage);
            if (passage.Length > 0) clean.Add(line with { Passage = passage });
        }
        if (clean.Count == 0) return [];
        if (clean[0].Layer is not null) return Stated(clean);
        if (clean.Count == 1) return Alone(clean[0], mayCut);
        var headline = IndexOfHeadline(clean);
        var result = new HeadlineLine[clean.Count];
        for (var i = 0; i < clean.Count; i++)
        {
            var layer = i < headline ? HeadlineLayer.Kicker : i == headline ? HeadlineLayer.Headline : HeadlineLayer.Subheadline;
            if (layer == HeadlineLayer.Subheadline && i == headline + 1 && GoesOn(clean[headline], clean[i])) layer = HeadlineLayer.Headline;
            result[i] = Line(layer, clean[i].Passage);
        }
        return ValueList.Adopt(result);
    }

    private ValueList<HeadlineLine> Alone(TitleLine line, bool mayCut)
    {
        if (line.Passage.Length == 0) return [];
        return mayCut && line.Layer is null ? Cut(line.Passage) : [Line(line.Layer ?? HeadlineLayer.Headline, line.Passage)];
    }

    private static ValueList<HeadlineLine> Stated(List<TitleLine> lines)
    {
        var result = new HeadlineLine[lines.Count];
        for (var i = 0; i < result.Length; i++) result[i] = Line(lines[i].Layer ?? HeadlineLayer.Headline, lines[i].Passage);
        return ValueList.Adopt(result);
    }

    /// <summary>The line without the tags that sites add ([视频], (图)).</summary>
    public Passage WithoutWebTags(Passage line)
    {
        for (var tag = layout.WebTag.LengthAtStart(line.Text); tag > 0; tag = layout.WebTag.LengthAtStart(line.Text))
            line = line.Slice(tag, line.Length - tag).Trim();
        for (var tag = layout.WebTag.LengthAtEnd(line.Text); tag > 0; tag = layout.WebTag.LengthAtEnd(line.Text))
            line = line.Slice(0, line.Length - tag).Trim();
        return WithoutSiteName(line);
    }

    // "标题-某某网": what a browser shows in its title bar.
    private Passage WithoutSiteName(Passage line)
    {
        var text = line.Text;
        var dash = text.LastIndexOfAny("-_|－—");
        if (dash < 6 || text.Length - dash > 14) return line;
        var name = text[(dash + 1)..].Trim();
        return name.Length >= 2 && layout.SiteSuffix.LengthAtEnd(name) > 0 && text[dash - 1] != '—' ? line.Slice(0, dash).Trim() : line;
    }

    private int IndexOfHeadline(List<TitleLine> lines)
    {
        // 临湖县:|小龙虾爬出大产业: a place with a colon leads to the headline, however large it is set.
        if (lines[0].Passage.Text is [.., '：' or ':'] and { Length: <= LongestLabel }) return 1;
        // Marked levels tell which line is set larger.
        var largest = 0;
        for (var i = 1; i < lines.Count; i++) if (lines[i].Level < lines[largest].Level) largest = i;
        if (lines[largest].Level != lines[largest == 0 ? 1 : 0].Level) return largest;
        // …调研时强调 leads to the line below it, wherever it stands.
        for (var i = 0; i < lines.Count - 1; i++) if (form.LeadsOn(lines[i].Passage.Text)) return i + 1;
        var first = lines[0].Passage.Text;
        var second = lines[1].Passage.Text;
        if (first.Length <= LongestLabel) return 1;
        if (form.IsSlogan(first) && !form.IsSlogan(second)) return 0;
        // 总投资18.6亿元|云川开发区九个项目集中开工: a figure leads to the fact below it.
        if (lines.Count == 2 && first.ContainsAnyInRange('0', '9') && !form.IsFact(first) && form.IsFact(second)) return 1;
        // Three lines are kicker, headline, subheadline; of two the upper is the kicker of a slogan, and the headline above a fact.
        if (lines.Count > 2) return 1;
        return GoesOn(lines[0], lines[1]) || form.IsDeck(second) || form.IsAgenda(second) || second[0] is '—' or '-' || (form.IsFact(second) && !form.IsSlogan(second)) ? 0 : 1;
    }

    // A statement broken over two lines: neither half stands alone.
    private bool GoesOn(TitleLine upper, TitleLine lower) =>
        upper.Level == lower.Level && (IsIssuer(upper.Passage.Text, lower.Passage.Text) || upper.Passage.Text[^1] is '、' or '的' or '和' or '与' or '及' or '暨' || lower.Passage.Text.StartsWith("将于", StringComparison.Ordinal)) && !form.IsSlogan(lower.Passage.Text);

    // 云川县人民政府|关于春季森林防火的通告
    private bool IsIssuer(ReadOnlySpan<char> upper, ReadOnlySpan<char> lower) =>
        lower.StartsWith("关于", StringComparison.Ordinal) && upper[^1] is '府' or '会' or '局' or '厅' or '委' or '办' or '院' or '部' or '室' && !upper.ContainsAny(' ', '　') && !form.IsFact(upper);

    private ValueList<HeadlineLine> Cut(Passage line)
    {
        var text = line.Text;
        var cut = CutIndex(text);
        if (cut < 0) return [Line(HeadlineLayer.Headline, line)];
        return [Line(HeadlineLayer.Kicker, line.Slice(0, cut).Trim()), Line(HeadlineLayer.Headline, line.Slice(cut, line.Length - cut).Trim())];
    }

    // The space after the fact when everything behind it is slogan; -1 when there is none.
    private int CutIndex(ReadOnlySpan<char> text)
    {
        var space = text.IndexOfAny(' ', '　');
        if (space < 6 || !form.IsFact(text[..space])) return -1;
        var clauses = 0;
        var rest = text[space..];
        foreach (var clause in new WordsBySpace(rest))
        {
            if (form.IsDeck(clause) || form.IsAgenda(clause)) return -1;
            if (!form.IsSlogan(clause) && form.IsFact(clause)) return -1;
            clauses++;
        }
        var first = rest.Trim(" 　");
        return clauses >= 2 && HasSlogan(first) || (clauses == 1 && form.IsSlogan(first) && form.EndsAsFact(text[..space])) ? space : -1;
    }

    private bool HasSlogan(ReadOnlySpan<char> clauses)
    {
        foreach (var clause in new WordsBySpace(clauses)) if (form.IsSlogan(clause)) return true;
        return false;
    }

    private static HeadlineLine Line(HeadlineLayer layer, Passage passage) => new(layer, passage.ToString(), passage.Spans);
}

/// <summary>A line of a headline block.</summary>
/// <param name="Passage">Its characters.</param>
/// <param name="Level">Level of its markup, 1 the largest; 9 without markup.</param>
/// <param name="Layer">The layer that the input states; null when it is to be judged.</param>
internal readonly record struct TitleLine(Passage Passage, int Level, HeadlineLayer? Layer = null);
