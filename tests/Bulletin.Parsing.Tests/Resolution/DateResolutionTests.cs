using Bulletin.Parsing.Model;
using NodaTime;
using NodaTime.Text;

namespace Bulletin.Parsing.Tests.Resolution;

public sealed class DateResolutionTests
{
    [Theory]
    [InlineData("2024-03-08", "3月7日，会议召开。", "2024-03-07", "2024-03-07")]
    [InlineData("2024-03-08", "7日，会议召开。", "2024-03-07", "2024-03-07")]
    [InlineData("2024-03-08", "28日，会议召开。", "2024-02-28", "2024-02-28")]
    [InlineData("2024-03-08", "5日至6日，代表团考察。", "2024-03-05", "2024-03-06")]
    [InlineData("2024-03-08", "3月5日-6日，代表团考察。", "2024-03-05", "2024-03-06")]
    [InlineData("2024-03-08", "2月28日至3月2日，代表团考察。", "2024-02-28", "2024-03-02")]
    [InlineData("2024-03-08", "28日至3月2日，代表团考察。", "2024-02-28", "2024-03-02")]
    [InlineData("2024-03-08", "昨天，会议召开。", "2024-03-07", "2024-03-07")]
    [InlineData("2024-03-08", "昨（7）日，会议召开。", "2024-03-07", "2024-03-07")]
    [InlineData("2024-03-08", "上周五，会议召开。", "2024-03-01", "2024-03-01")]
    [InlineData("2024-03-08", "周三，会议召开。", "2024-03-06", "2024-03-06")]
    [InlineData("2024-03-08", "本月2日，会议召开。", "2024-03-02", "2024-03-02")]
    [InlineData("2024-03-08", "上月，产值增长。", "2024-02-01", "2024-02-29")]
    [InlineData("2024-03-08", "去年，产值增长。", "2023-01-01", "2023-12-31")]
    [InlineData("2024-03-08", "今年第一季度，产值增长。", "2024-01-01", "2024-03-31")]
    [InlineData("2024-03-08", "去年下半年，产值增长。", "2023-07-01", "2023-12-31")]
    [InlineData("2024-03-08", "“十四五”期间，产值增长。", "2021-01-01", "2025-12-31")]
    [InlineData("2024-03-08", "2022—2024年，产值增长。", "2022-01-01", "2024-12-31")]
    [InlineData("2024-03-08", "3月上旬，产值增长。", "2024-03-01", "2024-03-10")]
    [InlineData("2024-03-08", "20世纪90年代，产值增长。", "1990-01-01", "1999-12-31")]
    [InlineData("2022-11-28", "1—10月份，产值增长。", "2022-01-01", "2022-10-31")]
    [InlineData("2024-03-08", "两千零四年八月十五，产值增长。", "2004-08-15", "2004-08-15")]
    public void A_date_is_resolved_against_the_day_of_publication(string published, string sentence, string start, string end)
    {
        var date = Only(published, sentence);
        (date.Start, date.End).Should().Be((Day(start), Day(end)));
    }

    [Theory]
    [InlineData("2024-01-02", "30日，会议召开。", "2023-12-30")]
    [InlineData("2024-01-02", "12月30日，会议召开。", "2023-12-30")]
    [InlineData("2023-12-28", "会议将于1月5日召开。", "2024-01-05")]
    [InlineData("2024-03-30", "会议将于2日召开。", "2024-04-02")]
    [InlineData("2024-02-24", "会议将于2月29日召开。", "2024-02-29")]
    public void The_ends_of_months_and_years_are_crossed(string published, string sentence, string day) => Only(published, sentence).Start.Should().Be(Day(day));

    [Theory]
    [InlineData("12月30日至1月2日，代表团考察。", "2023-12-30", "2024-01-02")]
    [InlineData("2023年12月30日至1月2日，代表团考察。", "2023-12-30", "2024-01-02")]
    [InlineData("12月30日至2024年1月2日，代表团考察。", "2023-12-30", "2024-01-02")]
    public void A_range_may_cross_the_end_of_the_year(string sentence, string start, string end)
    {
        var date = Only("2024-01-05", sentence);
        (date.Start, date.End).Should().Be((Day(start), Day(end)));
    }

    [Theory]
    [InlineData("今年以来，产值增长。", "2024-01-01", null)]
    [InlineData("6月30日前，完成整改。", null, "2024-06-30")]
    [InlineData("截至2月底，新增企业。", null, "2024-02-29")]
    [InlineData("自3月1日起，开展整治。", "2024-03-01", null)]
    public void An_open_side_has_no_day(string sentence, string? start, string? end)
    {
        var date = Only("2024-03-08", sentence);
        (date.Start, date.End).Should().Be((start is null ? null : Day(start), end is null ? null : Day(end)));
    }

    [Theory]
    [InlineData("近日，会议召开。")]
    [InlineData("日前，会议召开。")]
    [InlineData("连日来，会议不断。")]
    [InlineData("年底，会议召开。")]
    public void A_vague_word_is_an_interval_and_says_so(string sentence)
    {
        var date = Only("2024-03-08", sentence);
        date.Precision.Should().Be(DatePrecision.Vague);
        date.Start.Should().NotBe(date.End);
    }

    [Fact]
    public void A_part_of_the_day_goes_on_with_the_day_before()
    {
        var dates = Dates("2024-03-08", "6日上午，陈志远在城南调研。下午，陈志远来到城北。次日，陈志远返回。");
        dates.Select(date => (date.Start, date.DayPart, date.Anchor)).Should().Equal(
            (Day("2024-03-06"), DayPart.Morning, DateAnchor.Publication), (Day("2024-03-06"), DayPart.Afternoon, DateAnchor.Context), (Day("2024-03-07"), null, DateAnchor.Context));
    }

    [Fact]
    public void A_month_in_the_same_sentence_has_the_year_that_was_written_before()
    {
        var dates = Dates("2024-03-08", "他2015年3月到云川工作，8月任组长。3月7日，他作了报告。");
        dates.Select(date => date.Start).Should().Equal(Day("2015-03-01"), Day("2015-08-01"), Day("2024-03-07"));
    }

    [Fact]
    public void Today_is_the_day_of_the_dateline() =>
        Dates("2024-03-08", "云川通讯社云川3月7日电 今天，会议召开。").Last().Start.Should().Be(Day("2024-03-07"));

    [Fact]
    public void Times_are_read_on_the_clock_of_their_part_of_the_day()
    {
        var date = Only("2024-03-08", "7日下午2时30分至4时，举行活动。");
        (date.Start, date.Time, date.EndTime).Should().Be((Day("2024-03-07"), new LocalTime(14, 30), new LocalTime(16, 0)));
    }

    [Fact]
    public void Without_a_day_of_publication_the_content_gives_the_year_and_it_is_said()
    {
        var date = Dates(null, "云川区部署2021年工作。1月5日，会议召开。").Last();
        (date.Start, date.Anchor).Should().Be((Day("2021-01-05"), DateAnchor.Content));
    }

    [Fact]
    public void Without_any_year_that_of_a_class_counts() =>
        Dates(null, "1月5日，学校为2024届毕业生举行招聘会。").Single().Start.Should().Be(Day("2024-01-05"));

    [Theory]
    [InlineData("届时1月5日举行。")]
    [InlineData("〕5号文件1月5日公布。")]
    public void What_is_cut_off_at_the_start_gives_no_year(string body) => BulletinParser.Default.Parse(body).Articles.SelectMany(article => article.Dates).Should().OnlyContain(date => date.Start == null);

    [Fact]
    public void Without_any_year_a_day_stays_open() => Dates(null, "1月5日，会议召开。").Single().Start.Should().BeNull();

    [Fact]
    public void A_day_that_the_calendar_lacks_stays_open() => Only("2024-03-08", "2月30日，会议召开。").Start.Should().BeNull();

    [Fact]
    public void Local_time_is_marked() => Only("2024-03-08", "当地时间3月6日，代表团抵达。").IsLocalTime.Should().BeTrue();

    private static BulletinDate Only(string published, string sentence) => Dates(published, sentence).Should().ContainSingle().Subject;

    private static List<BulletinDate> Dates(string? published, string sentence)
    {
        var parser = new BulletinParser(new BulletinParserOptions { PublicationDate = published is null ? null : Day(published) });
        return [.. parser.Parse($"## 云川区举行活动\n\n{sentence}\n").Articles[0].Dates];
    }

    private static LocalDate Day(string text) => LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd").Parse(text).Value;
}
