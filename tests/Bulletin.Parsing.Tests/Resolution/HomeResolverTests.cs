using Bulletin.Parsing.Model;
using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Tests.Resolution;

public sealed class HomeResolverTests
{
    private const string Text = "# 区残联走访\n\n3月7日，区残联走访困难群众。\n";

    [Fact]
    public void The_resolvers_home_holds_as_given()
    {
        var issue = Parser("南通市崇川区").Parse(Text);
        issue.Home.Should().BeEquivalentTo(new { Path = "江苏省南通市崇川区", Basis = HomeBasis.Given });
        issue.Articles[0].Organizations[0].FullName.Should().Be("南通市崇川区残疾人联合会");
    }

    [Fact]
    public void Null_leaves_the_home_to_the_parser() => Parser(null).Parse(Text).Should().Be(BulletinParser.Default.Parse(Text));

    [Fact]
    public void The_option_goes_before_the_resolver() =>
        new BulletinParser(new BulletinParserOptions { Home = "南通市海门区", HomeResolver = new Fixed("南通市崇川区") }).Parse(Text).Home!.Name.Should().Be("海门区");

    [Fact]
    public void A_home_that_is_none_is_the_callers_mistake()
    {
        var parse = () => Parser("鼓楼区").Parse(Text);
        parse.Should().Throw<ArgumentException>().WithMessage("\"鼓楼区\" is the name of 4 divisions*");
    }

    private static BulletinParser Parser(string? home) => new(new BulletinParserOptions { HomeResolver = new Fixed(home) });

    private sealed class Fixed(string? home) : IHomeResolver
    {
        public string? Find(string? title, string text) => home;
    }
}
