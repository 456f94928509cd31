using Bulletin.Parsing.Text;
using NodaTime;

namespace Bulletin.Parsing.Tests.Text;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2023年5月18日", 2023, 5, 18)]
    [InlineData("2014年03月11日08:10", 2014, 3, 11)]
    [InlineData("２０２４年３月７日", 2024, 3, 7)]
    [InlineData("二〇二四年三月七日", 2024, 3, 7)]
    [InlineData("二○二四年十二月三十一日", 2024, 12, 31)]
    [InlineData("2009-02-13", 2009, 2, 13)]
    [InlineData("2024/3/7 09:15", 2024, 3, 7)]
    [InlineData("2024.03.07", 2024, 3, 7)]
    [InlineData("2024年2月29号", 2024, 2, 29)]
    [InlineData("2024年2月29 17:37", 2024, 2, 29)]
    [InlineData("2024年2月9 07:37:53", 2024, 2, 9)]
    public void Reads_a_whole_date(string text, int year, int month, int day)
    {
        WrittenDate.TryRead(text, out var date, out _).Should().BeTrue();
        date.Should().Be(new LocalDate(year, month, day));
    }

    [Theory]
    [InlineData("2023年2月29日")]
    [InlineData("2023年2月27 项工作")]
    [InlineData("2023年13月1日")]
    [InlineData("2023年5月")]
    [InlineData("2023-05")]
    [InlineData("3月7日")]
    [InlineData("1234567890")]
    [InlineData("2023年5月188日")]
    public void Leaves_what_is_no_whole_date(string text) => WrittenDate.TryRead(text, out _, out _).Should().BeFalse();

    [Fact]
    public void Finds_a_date_after_other_words()
    {
        WrittenDate.TryFind("今日新区 2023年5月18日 星期四", out var date, out var start, out var length).Should().BeTrue();
        date.Should().Be(new LocalDate(2023, 5, 18));
        (start, length).Should().Be((5, 10));
    }

    [Theory]
    [InlineData("20240301", true)]
    [InlineData("202403011", false)]
    [InlineData("20241301", false)]
    public void Reads_eight_digits_only_when_they_are_a_day(string text, bool isDate) => WrittenDate.TryCompact(text, out _).Should().Be(isDate);

    [Theory]
    [InlineData("发布于 07.03.2024  18:59", true)]
    [InlineData("2 0 2 4 年 3 月 7 日", true)]
    [InlineData("版本 1.07.03.2024", false)]
    [InlineData("37.03.2024", false)]
    public void A_day_may_stand_first_and_a_date_be_set_wide(string text, bool isDate) => WrittenDate.TryFind(text, out var date, out _, out _).Should().Be(isDate && date == new LocalDate(2024, 3, 7));
}
