using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Html;

namespace Bulletin.Parsing.Tests.Html;

public sealed class SelectorTests
{
    private const string Page = "<div id=a class='box main'><h1>one</h1><p><span class=title>two</span></p></div><div class=boxes><h1>three</h1><meta name=PubDate content=four></div>";

    [Theory]
    [InlineData("h1", "one three")]
    [InlineData("#a h1", "one")]
    [InlineData("div.box h1", "one")]
    [InlineData(".box.main > h1", "one")]
    [InlineData(".box > span", "")]
    [InlineData(".box span.title", "two")]
    [InlineData(".nothing, .boxes h1", "three")]
    [InlineData(".title, h1", "two")]
    [InlineData("[class*=box] h1", "one three")]
    [InlineData("[class^=boxes] h1", "three")]
    [InlineData("div > *", "one two three")]
    public void Finds_the_elements_of_the_first_alternative_that_matches(string selector, string found)
    {
        using var tree = new PageTreeBuilder(64).Build(Page);
        var page = PageTextReader.Read(tree, BulletinLexicon.Default.Simplified);
        var texts = SelectorParser.Parse(selector).Find(page.Tree, -1).Select(node => page.LinesOf(node)).Where(lines => !lines.Start.Equals(lines.End)).Select(lines => page[lines.Start.Value].ToString());
        string.Join(' ', texts).Should().Be(found);
    }

    [Fact]
    public void Finds_metas_by_name_in_any_case() =>
        SelectorParser.Parse("meta[name=pubdate]").IsIn(new PageTreeBuilder(64).Build(Page)).Should().BeTrue();

    [Theory]
    [InlineData("", "an element is missing at character 1")]
    [InlineData("div >", "an element is missing at character 6")]
    [InlineData("a,,b", "an element is missing at character 3")]
    [InlineData("div.", "a name is missing at character 5")]
    [InlineData("a[href", "a \"=\" is missing at character 7")]
    [InlineData("a[href=x", "a \"]\" is missing at character 8")]
    [InlineData("p:first-child(2)", "an element is missing at character 14")]
    public void Says_what_is_wrong_with_a_selector_and_where(string selector, string fault)
    {
        var parse = () => SelectorParser.Parse(selector);
        parse.Should().Throw<ArgumentException>().WithMessage($"\"{selector}\" is no selector: {fault}. Known are *");
    }
}
