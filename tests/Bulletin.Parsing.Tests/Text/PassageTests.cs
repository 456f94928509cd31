using Bulletin.Parsing.Model;
using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Tests.Text;

public sealed class PassageTests
{
    private static readonly SourceText Source = new("各项\n\n扶持**优惠**政策");

    [Fact]
    public void Reads_several_spans_as_one_text()
    {
        var passage = new Passage(Source, [new TextSpan(0, 2), new TextSpan(4, 6), new TextSpan(8, 10), new TextSpan(12, 14)]);
        passage.ToString().Should().Be("各项扶持优惠政策");
        passage.Extent.Should().Be(new TextSpan(0, 14));
    }

    [Fact]
    public void A_slice_keeps_the_place_of_each_part()
    {
        var passage = new Passage(Source, [new TextSpan(0, 2), new TextSpan(4, 6), new TextSpan(8, 10)]).Slice(1, 4);
        passage.ToString().Should().Be("项扶持优");
        passage.Spans.Should().Equal(new TextSpan(1, 2), new TextSpan(4, 6), new TextSpan(8, 9));
    }

    [Fact]
    public void Is_read_folded_and_printed_as_it_stands()
    {
        var source = new SourceText("市長**調研**學校", "市长**调研**学校");
        var whole = new Passage(source, new TextSpan(0, 2));
        (whole.Text.ToString(), whole.ToString(), whole.IsFolded).Should().Be(("市长", "市長", true));
        var joined = new Passage(source, [new TextSpan(0, 2), new TextSpan(4, 6), new TextSpan(8, 10)]);
        (joined.Text.ToString(), joined.ToString()).Should().Be(("市长调研学校", "市長調研學校"));
        joined.Printed(joined.Text[1..4]).Should().Be("長調研");
    }

    [Fact]
    public void A_folded_view_has_the_length_of_its_text() =>
        FluentActions.Invoking(() => new SourceText("市長", "市长们")).Should().Throw<ArgumentException>().WithMessage("The folded view must have the length of the text.*");

    [Fact]
    public void Trims_spaces_of_every_width() => new Passage(new SourceText(" 　\t会议　 "), new TextSpan(0, 7)).Trim().Extent.Should().Be(new TextSpan(3, 5));
}
