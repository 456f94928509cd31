using Bulletin.Parsing.Lexicon;

namespace Bulletin.Parsing.Html;

/// <summary>Reads the headline block of an article that is set as a form: one row for each layer, with its label before it.</summary>
internal sealed class FormLayers(HtmlWords words)
{
    // 版次, 日期, 引题, 标题, 副题, 作者: each row is two lines.
    private const int MostLines = 12;

    /// <summary>Adds the layers around the headline at <paramref name="line"/>; returns the last line of the block, or -1 when it stands in no form.</summary>
    public int Add(PageText page, int line, LayerReader layers, PageArticle article)
    {
        if (!FormLabel.IsBefore(page, line, words.HeadlineLabel)) return -1;
        var last = line;
        for (var i = Math.Max(1, line - MostLines); i < Math.Min(page.Lines.Length, line + MostLines); i++)
        {
            if (RoleOf(page, i, line) is not { } role) continue;
            article.Add(role, page.Printed(i), page.Tree[page.Lines[i].Block].Position);
            layers.Use(i - 1);
            layers.Use(i);
            last = Math.Max(last, i);
        }
        return last;
    }

    private LineRole? RoleOf(PageText page, int line, int headline)
    {
        if (line == headline) return LineRole.Headline;
        if (FormLabel.IsBefore(page, line, words.KickerLabel)) return LineRole.Kicker;
        return FormLabel.IsBefore(page, line, words.SubheadlineLabel) ? LineRole.Subheadline : null;
    }
}
