using Bulletin.Parsing.Tests.Support;
using NodaTime;

namespace Bulletin.Parsing.Tests.Html;

/// <summary>Dates that no line of the page states whole.</summary>
public sealed class PageDateTests
{
    [Theory]
    [InlineData("<div><b>18</b><i>2020.12</i></div>")]
    [InlineData("<div><p>18</p><p>2020-12</p></div>")]
    [InlineData("<script>var ct = \"1608256400\";var publish_time = \"2020-12-18\" || \"\";</script>")]
    public void Is_read_where_the_design_or_a_program_sets_it(string date) =>
        Pages.Issue(Pages.With($"<h1>青石区召开推进会</h1>{date}<div>{Pages.TwoParagraphs}</div>")).Date.Should().Be(new LocalDate(2020, 12, 18));

    [Fact]
    public void Several_days_beside_their_months_are_those_of_a_list() =>
        Pages.Issue(Pages.With($"<h1>青石区召开推进会</h1><div>{Pages.TwoParagraphs}</div><div>18 2020.12</div><div>19 2020.12</div>")).Date.Should().BeNull();
}
