using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Extraction;

public sealed class DateTests
{
    [Theory]
    [InlineData("2024年3月8日，云川区召开会议。", "2024年3月8日")]
    [InlineData("2024-03-08，云川区召开会议。", "2024-03-08")]
    [InlineData("会议于２０２４年３月８日召开。", "２０２４年３月８日")]
    [InlineData("决定自二〇二四年三月七日起施行。", "自二〇二四年三月七日起")]
    [InlineData("6日，云川区召开会议。", "6日")]
    [InlineData("3月6日（星期三）下午3时30分，会议召开。", "3月6日（星期三）下午3时30分")]
    [InlineData("当地时间3月6日，代表团抵达。", "3月6日")]
    [InlineData("大约晚上十点，道路抢通。", "大约晚上十点")]
    [InlineData("展览于7月5日晚开幕。", "7月5日晚")]
    public void Reads_days_and_times_whole(string sentence, string date) => Dates(sentence).Should().Equal(date);

    [Theory]
    [InlineData("5日至6日，代表团在云川考察。", "5日至6日")]
    [InlineData("3月5日-6日，代表团在云川考察。", "3月5日-6日")]
    [InlineData("5-6日，代表团在云川考察。", "5-6日")]
    [InlineData("实施《云川市行动计划》，时间为2022—2024年。", "2022—2024年")]
    [InlineData("1—10月份，全市工业增长。", "1—10月份")]
    [InlineData("从3月1日起至5月31日，开展整治。", "从3月1日起至5月31日")]
    [InlineData("2019年与2021年之间，产量翻番。", "2019年与2021年之间")]
    [InlineData("上午9时到11时，举行义诊。", "上午9时到11时")]
    [InlineData("2023—2024学年，新增学位。", "2023—2024")]
    public void Reads_a_range_as_one(string sentence, string range) => Dates(sentence).Should().Equal(range);

    [Theory]
    [InlineData("今年以来，全区经济向好。", "今年以来")]
    [InlineData("上周五，区领导走访企业。", "上周五")]
    [InlineData("去年年底，项目竣工。", "去年年底")]
    [InlineData("3月上旬，春耕开始。", "3月上旬")]
    [InlineData("第一季度，产值增长。", "第一季度")]
    [InlineData("上世纪80年代，企业创办。", "上世纪80年代")]
    [InlineData("“十四五”期间，全区投入资金。", "十四五")]
    [InlineData("近日，云川区召开会议。", "近日")]
    [InlineData("6月30日前，完成整改。", "6月30日前")]
    [InlineData("截至2月底，全区新增企业。", "截至2月底")]
    public void Reads_relative_vague_and_open_dates(string sentence, string date) => Dates(sentence).Should().Equal(date);

    [Theory]
    [InlineData("印发云政发〔2019〕5号文件。")]
    [InlineData("召开第5次常务会议，二届人大代表出席。")]
    [InlineData("比赛以3-2结束，比例为5:3。")]
    [InlineData("联系电话0513-8512-2345。")]
    [InlineData("活动在人民路12号举行，5号楼开放。")]
    [InlineData("提出3点要求，工作18年，历时3个月。")]
    [InlineData("全书围绕《云川区2024年工作要点》展开。")]
    [InlineData("每周一、每年3月组织清扫。")]
    [InlineData("10日内办结，推出3日游。")]
    [InlineData("《光明日报》记者采访，光明日报社参与。")]
    [InlineData("代表团前往云川，青少年中开展教育。")]
    [InlineData("周一鸣参加活动。")]
    [InlineData("康熙三年五月建成。")]
    [InlineData("神舟十一号发射。")]
    public void Numbers_of_other_things_are_no_dates(string sentence) => Dates(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("2022年中央经济工作会议召开。", "2022年")]
    [InlineData("今年前2个月，产值增长。", "今年")]
    [InlineData("6日前往云川。", "6日")]
    [InlineData("3月5日、6日召开会议。", "3月5日", "6日")]
    [InlineData("上海合作组织峰会2018年6月举行。", "2018年6月")]
    public void A_date_ends_where_the_next_word_begins(string sentence, params string[] dates) => Dates(sentence).Should().Equal(dates);

    private static IEnumerable<string> Dates(string sentence) => Parsed.Article($"## 云川区举行活动\n\n{sentence}\n").Dates.Select(date => date.Text);
}
