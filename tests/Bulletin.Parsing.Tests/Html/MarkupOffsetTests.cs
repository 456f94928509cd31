using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Html;

public sealed class MarkupOffsetTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_paragraph_knows_where_its_element_stands_in_the_markup(string lineEnd)
    {
        var markup = Pages.With($"{lineEnd}<h1>青石区召开推进会</h1>{lineEnd}<p id=one>{Pages.First}</p>{lineEnd}<p id=two><b>会议</b>{Pages.Second}</p>{lineEnd}");
        var offsets = Pages.Article(markup).Paragraphs.Select(paragraph => paragraph.MarkupOffset ?? -1).ToList();
        offsets.Should().Equal(markup.IndexOf("<p id=one", StringComparison.Ordinal), markup.IndexOf("<p id=two", StringComparison.Ordinal));
    }

    [Fact]
    public void In_flattened_markup_no_offset_is_claimed()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 400));
        var markup = Pages.With($"{deep}</div></div><h1>青石区召开推进会</h1>{Pages.TwoParagraphs}");
        Pages.Article(markup).Paragraphs.Should().OnlyContain(paragraph => paragraph.MarkupOffset == null);
    }
}
