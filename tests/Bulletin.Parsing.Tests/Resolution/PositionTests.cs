using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Resolution;

public sealed class PositionTests
{
    [Theory]
    [InlineData("区人大常委会主任、党组书记严崇明主持会议。", "区人大常委会|主任 区人大常委会|党组书记")]
    [InlineData("区委副书记、区长杨平主持会议。", "区委|副书记 |区长")]
    [InlineData("区委常委、云川开发区党委书记闫静参加。", "区委|常委 云川开发区|党委书记")]
    [InlineData("市纪委书记李明参加。", "市纪委|书记")]
    [InlineData("王海兼任云川铝业公司总经理。", "云川铝业公司|总经理")]
    [InlineData("3月8日，市委副书记、市长，云湖高新区党工委书记李明到县调研。", "市委|副书记 |市长 云湖高新区|党工委书记")]
    [InlineData("国际合作与交流处处长李明参加。", "国际合作与交流处|处长")]
    [InlineData("供电公司抢修班班长李明参加。", "供电公司抢修班|班长")]
    [InlineData("放疗科主任医师李明参加。", "放疗科|主任医师")]
    [InlineData("康远器材有限公司负责人李明说。", "康远器材有限公司|负责人")]
    [InlineData("《决算报告》和县审计局局长李明的说明。", "县审计局|局长")]
    [InlineData("农业部种植业管理司副司长李明参加。", "农业部种植业管理司|副司长")]
    [InlineData("省委组织部部务委员李明出席。", "省委组织部|部务委员")]
    [InlineData("丹川省计划与投资厅厅长李明来访。", "丹川省计划与投资厅|厅长")]
    [InlineData("县人民法院民事审判第二庭庭长李明参加。", "县人民法院民事审判第二庭|庭长")]
    [InlineData("县高速公路建设协调指挥部办公室副主任李明参加。", "县高速公路建设协调指挥部办公室|副主任")]
    [InlineData("县委常委统战部长李明主持。", "县委|常委 统战部|部长")]
    [InlineData("县委副书记、纪委书记李明参加。", "县委|副书记 纪委|书记")]
    [InlineData("全国人大代表李明参加。", "全国人大|代表")]
    [InlineData("省军区党委第一书记李明参加。", "省军区|党委第一书记")]
    [InlineData("桃花街道党工委书记李明参加。", "桃花街道|党工委书记")]
    [InlineData("云湖开发区区委书记石立峰参加。", "云湖开发区|区委书记")]
    [InlineData("区残工委主任、副区长周平出席。", "区残工委|主任 |副区长")]
    [InlineData("云川市副市长李明出席。", "云川市|副市长")]
    [InlineData("青石区党委书记李明出席。", "青石区党委|书记")]
    [InlineData("市委宣传部部长李明出席。", "市委宣传部|部长")]
    [InlineData("江东临湖科技有限公司董事长李明出席。", "江东临湖科技有限公司|董事长")]
    [InlineData("市发展和改革委员会主任李明出席。", "市发展和改革委员会|主任")]
    [InlineData("云川大学李明教授作报告。", "云川大学|教授")]
    [InlineData("任命李明为青石区教育局局长。", "青石区教育局|局长")]
    [InlineData("省发改委一级巡视员李明出席。", "省发改委|一级巡视员")]
    [InlineData("市委组织部副部长、二级巡视员李明出席。", "市委组织部|副部长 市委组织部|二级巡视员")]
    [InlineData("国务委员兼国防部部长李明参加。", "|国务委员 国防部|部长")]
    [InlineData("市公安局局长兼武警云川市支队第一政委李明参加。", "市公安局|局长 武警云川市支队|第一政委")]
    [InlineData("国际交流合作处处长李明参加。", "国际交流合作处|处长")]
    [InlineData("云川职业学校党委书记李明参加。", "云川职业学校|党委书记")]
    [InlineData("临港产业园工委书记李明参加。", "临港产业园|工委书记")]
    [InlineData("会议由该院副院长李明主持。", "|副院长")]
    [InlineData("本报讯（记者 王强）云川市人大常委会原主任李明逝世。", "云川市人大常委会|原主任")]
    [InlineData("得知青石区第四小学教师李明家中困难。", "青石区第四小学|教师")]
    [InlineData("云川大学化学与材料学院教授李明参加。", "云川大学化学与材料学院|教授")]
    [InlineData("临海第八航务工程局有限公司董事长李明出席。", "临海第八航务工程局有限公司|董事长")]
    [InlineData("公冶清，男，汉族，现任临湖县委常委、宣传部部长，拟任市教育局党组书记、局长。", "临湖县委|常委 宣传部|部长 市教育局|党组书记 市教育局|局长")]
    [InlineData("巴特尔，男，蒙古族，1977年1月生，现任市信访局副局长，拟提名为青石区副区长候选人。", "市信访局|副局长 青石区|副区长")]
    [InlineData("法国蓝港集团董事长兼首席执行官李明出席。", "法国蓝港集团|董事长 法国蓝港集团|首席执行官")]
    [InlineData("市市场监督管理局副局长李明出席。", "市市场监督管理局|副局长")]
    [InlineData("市公安局长李明出席。", "市公安局|局长")]
    [InlineData("市文明办人事处宣传处处长李明出席。", "市文明办人事处宣传处|处长")]
    [InlineData("走访困难民警李明。", "|民警")]
    [InlineData("任命李明同志为青石区教育局局长。", "青石区教育局|局长")]
    [InlineData("会议接受李明辞去云川市副市长职务的请求。", "云川市|副市长")]
    [InlineData("县委书记李明讲话，李明书记指出，要抓紧。", "县委|书记")]
    [InlineData("市领导李明出席。", "")]
    [InlineData("村民李明说，今年收成好。", "")]
    public void Reads_the_titles_with_their_bodies(string sentence, string positions) =>
        string.Join(' ', Only(sentence).Positions.Select(p => $"{p.Organization}|{p.Title}")).Should().Be(positions);

    [Fact]
    public void Deputies_take_the_body_of_their_head_in_the_sentence_before() =>
        Parsed.Article("## 会议召开\n\n市政协主席李明主持会议。副主席王强、秘书长赵红出席。\n").Participants.Select(person => person.Positions[0].Organization).Should().Equal("市政协", "市政协", "市政协");

    [Theory]
    [InlineData("校务委员会主任李明、校长王强出席。", "校长")]
    [InlineData("向市公安局副局长李明、所长王强报到。", "所长")]
    [InlineData("组织部副部长李明与会，大会由王强院长主持。", "院长")]
    public void The_head_of_another_body_takes_no_body_from_before(string sentence, string title)
    {
        var position = Parsed.Article($"## 云川市举行活动\n\n{sentence}\n").Participants.Single(person => person.Name == "王强").Positions.Should().ContainSingle().Subject;
        (position.Organization, position.Title).Should().Be((null, title));
    }

    [Fact]
    public void A_level_printed_twice_is_read_once_and_said()
    {
        const string text = "## 会议召开\n\n区委常委、区区政府副区长李明出席。\n";
        var issue = BulletinParser.Default.Parse(text);
        issue.Articles[0].Participants[0].Positions.Select(p => $"{p.Organization}|{p.Title}").Should().Equal("区委|常委", "区政府|副区长");
        var remark = issue.Diagnostics.Should().ContainSingle(d => d.Id == "BP3001").Subject;
        remark.Span.Start.Should().Be(text.IndexOf("区区", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rank_is_no_post() => Only("省发改委一级巡视员李明出席。").Positions[0].Kind.Should().Be(PositionKind.Rank);

    [Fact]
    public void A_deputys_title_holds_for_each_name_of_a_list()
    {
        var people = Parsed.Article("## 会议召开\n\n省人大常委会副主任王玺、马青、陈恭出席，秘书长焦侠列席。\n").Participants;
        people.Select(p => $"{p.Name} {p.Positions[0].Organization} {p.Positions[0].Title}").Should().Equal(
            "王玺 省人大常委会 副主任", "马青 省人大常委会 副主任", "陈恭 省人大常委会 副主任", "焦侠 省人大常委会 秘书长");
    }

    [Fact]
    public void A_title_behind_the_count_of_a_list_holds_for_each_name() =>
        Parsed.Article("区政协召开会议\n\n　　于培、初晓、李明等3名委员围绕市场布局提出建议。").Participants.Should().HaveCount(3).And.OnlyContain(person => person.Positions.Count == 1 && person.Positions[0].Title == "委员");

    [Fact]
    public void A_post_won_by_several_holds_for_each_and_its_body_for_the_next()
    {
        var people = Parsed.Article("## 会议闭幕\n\n会议选举李明为县人民政府县长，张建、王小红为副县长。\n").Participants;
        people.Select(p => $"{p.Name} {p.Positions[0].Organization} {p.Positions[0].Title}").Should().Equal(
            "李明 县人民政府 县长", "张建 县人民政府 副县长", "王小红 县人民政府 副县长");
    }

    [Fact]
    public void Titles_from_all_mentions_come_together()
    {
        var person = Parsed.Article("## 石立峰主持召开会议\n\n自治区党委书记石立峰主持会议。\n\n自治区党委财经委员会主任石立峰讲话。\n").Participants.Should().ContainSingle().Subject;
        person.Positions.Select(p => p.Title).Should().Equal("书记", "主任");
    }

    private static Participant Only(string sentence) =>
        Parsed.Article($"## 云川市举行活动\n\n{sentence}\n").Participants.Should().ContainSingle().Subject;
}
