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
    public void Trims_spaces_of_every_width() => new Passage(new SourceText(" 　\t会议　 "), new TextSpan(0, 7)).Trim().Extent.Should().Be(new TextSpan(3, 5));
}
