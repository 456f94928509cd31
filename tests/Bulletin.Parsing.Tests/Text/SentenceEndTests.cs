using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Tests.Text;

public sealed class SentenceEndTests
{
    [Theory]
    [InlineData("会议还研究了其他事项。")]
    [InlineData("他说：“要抓紧。”")]
    [InlineData("真好！")]
    [InlineData("整改到位。·苗青·")]
    [InlineData("全面完成。（记者 张三）")]
    [InlineData("全面完成。(记者 张三) ")]
    [InlineData("（会议当天举行。）")]
    public void Knows_a_finished_line(string text) => SentenceEnd.IsAt(text).Should().BeTrue();

    [Theory]
    [InlineData("用足用好各项")]
    [InlineData("三年行动计划（2022—2024年）")]
    [InlineData("要抓紧，")]
    [InlineData("古丽·阿依·")]
    [InlineData("")]
    public void Knows_an_unfinished_line(string text) => SentenceEnd.IsAt(text).Should().BeFalse();
}
