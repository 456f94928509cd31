using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Tests.Text;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("三十一", 31)]
    [InlineData("廿三", 23)]
    [InlineData("07", 7)]
    [InlineData("３１", 31)]
    [InlineData("百", -1)]
    [InlineData("188", -1)]
    [InlineData("", -1)]
    public void Reads_small_numbers(string text, int value)
    {
        var i = 0;
        ChineseNumeral.ReadSmall(text, ref i).Should().Be(value);
    }
}
