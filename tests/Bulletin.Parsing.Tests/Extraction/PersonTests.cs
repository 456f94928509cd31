using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Extraction;

public sealed class PersonTests
{
    [Theory]
    [InlineData("区委常委、云川开发区党委书记闫静参加调研。", "闫静")]
    [InlineData("副区长李明、王强、赵小红出席会议。", "李明 王强 赵小红")]
    [InlineData("区领导高峰、李明陪同检查。", "高峰 李明")]
    [InlineData("市领导陈志、林涛、赵立新等参加。", "陈志 林涛 赵立新")]
    [InlineData("陈家福、李伟、张志军参加会见。", "陈家福 李伟 张志军")]
    [InlineData("石立峰一同调研。", "石立峰")]
    [InlineData("韩松还看望了艾尼·买买提，以及在云川的委员。", "艾尼·买买提")]
    [InlineData("组织部部长罗让•尼玛应邀出席。", "罗让•尼玛")]
    [InlineData("副部长库尔班江·阿不都拉主持会议。", "库尔班江·阿不都拉")]
    [InlineData("校长江野在贵宾厅与若昂·佩雷拉会谈。", "江野 若昂·佩雷拉")]
    [InlineData("自治州州长艾力•依明出席。", "艾力•依明")]
    [InlineData("市教育局局长欧阳修文主持会议。", "欧阳修文")]
    [InlineData("区教育局局长高 山主持会议。", "高山")]
    [InlineData("云川大学黄延教授作报告。", "黄延")]
    [InlineData("会议推选孙燕同志为区残联副主席。", "孙燕")]
    [InlineData("任命张建为市教育局局长。", "张建")]
    [InlineData("免去王亮的市财政局局长职务。", "王亮")]
    [InlineData("会议决定任命张海洋同志为市水务局局长，李金秋、王铁军同志为市水务局副局长。", "张海洋 李金秋 王铁军")]
    [InlineData("提请任命张建为市水务局局长、李雅为市财政局局长、王亮为市教育局局长。", "张建 李雅 王亮")]
    [InlineData("决定任命卓玛曲珍、阿古达木为云川市中级人民法院审判员。", "卓玛曲珍 阿古达木")]
    [InlineData("会议接受李明辞去云川市市长职务的请求。", "李明")]
    [InlineData("选举李明（女）、王强（回族）、赵小红为常务委员会委员。", "李明 王强 赵小红")]
    [InlineData("州委副书记、州长和玉梅主持会议。", "和玉梅")]
    [InlineData("镇党委书记向春来出席会议。", "向春来")]
    [InlineData("会议听取了县财政局局长方中和受县人民政府委托所作的报告。", "方中和")]
    [InlineData("来自南方的钢筋工林有根说，返乡青年邓远流转土地80亩。", "林有根 邓远")]
    [InlineData("村民拉姆草高兴地说，牧民卓玛说。", "拉姆草 卓玛")]
    [InlineData("村民荣德林种了一辈子地，居民代表颜青连声道谢。", "荣德林 颜青")]
    [InlineData("于培、初晓、矫仁等3名委员提出建议。", "于培 初晓 矫仁")]
    [InlineData("校学术委员会原主任关其远先生，因病逝世。", "关其远")]
    [InlineData("免去周志海枫岭县水利局局长职务。", "周志海")]
    [InlineData("副省长费扬来云川调研。", "费扬")]
    [InlineData("州委常委、秘书长和建军，副州长李明参加。", "和建军 李明")]
    [InlineData("免去周志海青岩县水利局局长职务。", "周志海")]
    [InlineData("免去高远第十届省政协常委职务。", "高远")]
    [InlineData("县人大常委会主任阿不都拉·卡德尔、县政协主席李明出席。", "阿不都拉·卡德尔 李明")]
    [InlineData("省妇女儿童工作委员会主任李明讲话。", "李明")]
    [InlineData("市长和市委书记主持会议。", "")]
    [InlineData("已经担任云川市委副书记的李明不再兼任市长职务。", "李明")]
    [InlineData("副主席：李明（女） 王强（蒙古族） 赵小红", "李明 王强 赵小红")]
    [InlineData("市领导李明、卓玛曲珍、王强参加。", "李明 卓玛曲珍 王强")]
    [InlineData("在田头，扎西多吉算了一笔账。", "扎西多吉")]
    [InlineData("会议任命李明为市教育局局长，卓玛曲珍为市水务局局长。", "李明 卓玛曲珍")]
    [InlineData("调研组由李明、王强组成。", "李明 王强")]
    [InlineData("临湖集团总经理张高峰等参加。", "张高峰")]
    [InlineData("走访慰问退休干部许成功。", "许成功")]
    [InlineData("省政协副主席周也强、王平出席。", "周也强 王平")]
    [InlineData("市人大常委会主任黄金，市政协主席李明出席。", "黄金 李明")]
    [InlineData("市委书记李明、临江党干事长王强出席。", "李明 王强")]
    [InlineData("居民赵金华说：“方便多了。”", "赵金华")]
    [InlineData("大会通过了副院长薛锐所作的报告。", "薛锐")]
    [InlineData("公冶清，男，汉族，1975年8月生。", "公冶清")]
    [InlineData("村民张建国告诉记者，今年收成好。", "张建国")]
    [InlineData("12岁的陈小雨与奶奶相依为命。", "陈小雨")]
    [InlineData("法国总统布里德会见代表团。", "布里德")]
    [InlineData("县政府党组成员、副县长提名人选周金徳参加调研。", "周金徳")]
    [InlineData("于海、张中及县直有关部门负责同志参加会见。", "于海 张中")]
    [InlineData("自治区主席蓝天志主持会议。", "蓝天志")]
    [InlineData("自治区主席蓝天志在会上致辞。", "蓝天志")]
    [InlineData("副主任黄敏、张建文、沈金华及委员参加会议。", "黄敏 张建文 沈金华")]
    [InlineData("慰问了残疾人刘厚山等5户群众。", "刘厚山")]
    [InlineData("县气象局局长宫 雪梅汇报了天气。", "宫雪梅")]
    [InlineData("县委常委晏河、丰收、阮小芹参加。", "晏河 丰收 阮小芹")]
    [InlineData("在会见董事长张弛时，市长李明表示感谢。", "张弛 李明")]
    [InlineData("村民吴老生的铜锣声惊醒了村寨。", "吴老生")]
    [InlineData("被告人赵立新犯盗窃罪，被判处有期徒刑五年。", "赵立新")]
    [InlineData("市委副书记杨青，以及周华、何永富等市级老领导前往送别。", "杨青 周华 何永富")]
    [InlineData("副主席尹可芳（女，傣族）、线佳良（傣族）、刀玉珍（女），秘书长赵体在主席台就座。", "尹可芳 线佳良 刀玉珍 赵体")]
    [InlineData("镇长梁美分两组检查。", "梁美")]
    [InlineData("区政协主席阿布都沙拉木·依明向大会作报告。", "阿布都沙拉木·依明")]
    [InlineData("旗领导苏达木、巴音满都呼、王立平陪同。", "苏达木 巴音满都呼 王立平")]
    [InlineData("会议确定周平同志为市文化局局长拟任人选。", "周平")]
    public void Finds_the_people_of_a_sentence(string sentence, string names) => string.Join(' ', Names(sentence)).Should().Be(names);

    [Theory]
    [InlineData("区残联理事长孙燕作了工作报告。", "孙燕")]
    [InlineData("外交部部长王朗会见代表团。", "王朗")]
    [InlineData("党组书记江成与大家交流。", "江成")]
    [InlineData("副市长张力强调，要抓紧。", "张力")]
    [InlineData("副市长张力强指出，要抓紧。", "张力强")]
    [InlineData("副市长宗政雅致欢迎辞。", "宗政雅")]
    [InlineData("副厅长费扬率调研组来云川调研。", "费扬")]
    [InlineData("董事长魏来作交流发言。", "魏来")]
    [InlineData("县长高峰同志签订责任书。", "高峰")]
    [InlineData("区委书记王强为新任命人员颁发任命书。", "王强")]
    [InlineData("区长王大为主持会议。", "王大为")]
    [InlineData("学院教授乐正平回忆起陪伴学生的日子。", "乐正平")]
    [InlineData("副总经理梅春军代表双方签署协议。", "梅春军")]
    [InlineData("临海劳动党总书记、国务委员长金正恩出席。", "金正恩")]
    [InlineData("村民林阿旺把一筐筐鱼倒进水车。", "林阿旺")]
    [InlineData("省长罗清指示全力救援。", "罗清")]
    [InlineData("县长蒋华先后来到三个村。", "蒋华")]
    [InlineData("县长蒋华轻车简从来到三个村。", "蒋华")]
    [InlineData("所长陈玮报到后开始值班。", "陈玮")]
    public void The_right_edge_is_decided_by_what_follows(string sentence, string name) => Names(sentence).Should().Equal(name);

    [Theory]
    [InlineData("各级干部高度重视安全生产。")]
    [InlineData("会议强调，全体党员要发挥先锋作用。")]
    [InlineData("副区长候选人名单已经公布。")]
    [InlineData("会议审议了《云川市区长质量奖管理办法》。")]
    [InlineData("高校教师积极参加活动。")]
    [InlineData("40岁的王师傅今天很高兴。")]
    [InlineData("广大公安民辅警战高温、冒酷暑。")]
    [InlineData("海洋成为市教育局局长关心的事。")]
    [InlineData("大会主席团常务主席名单已经公布。")]
    [InlineData("到云川县长滩村走访。")]
    [InlineData("活动在湖南省长沙市举行，陕西省长武县的代表参加。")]
    [InlineData("一体推进治水、治气、治土，生态环境好转。")]
    [InlineData("希望今后多交流、多沟通、多走访。")]
    [InlineData("16位同志高票通过任命。")]
    [InlineData("“天下云川人·故乡情”启动仪式举行。")]
    [InlineData("叮嘱运输队员注意安全。")]
    [InlineData("养殖海参、花蛤等3种海产品。")]
    [InlineData("巡查河湖长制工作落实情况。")]
    [InlineData("希望广大政协委员珍惜荣誉、不负重托。")]
    [InlineData("要同学习党章结合起来。")]
    [InlineData("维护国家长治久安。")]
    [InlineData("农民丰收节活动开幕。")]
    [InlineData("有关同志治丧委员会成立。")]
    [InlineData("祝会议圆满成功，大家共同努力。")]
    public void Leaves_what_is_nobodys_name(string sentence) => Names(sentence).Should().BeEmpty();

    [Theory]
    [InlineData("会议由凤临渊主持，他宣读了名单。", "凤临渊")]
    [InlineData("胡军强调，要抓紧。", "胡军")]
    [InlineData("大家都说，胡军人好。", "")]
    [InlineData("《凤临渊文集》出版。", "")]
    public void Who_is_named_with_a_title_in_one_article_is_known_in_the_next(string sentence, string names)
    {
        var issue = BulletinParser.Default.Parse($"## 区委召开会议\n\n区委书记胡军、区长凤临渊出席会议。\n\n## 全区召开大会\n\n昨天，全区召开大会。{sentence}\n");
        string.Join(' ', issue.Articles[1].Participants.Select(person => person.Name)).Should().Be(names);
        issue.Articles[1].Participants.Sum(person => person.Positions.Count).Should().Be(0);
    }

    [Theory]
    [InlineData("总统埃德·贝洛尔来访。贝洛尔表示感谢，校长李明欢迎贝洛尔一行。", "埃德·贝洛尔 李明", 3)]
    [InlineData("校长李明会见贝洛尔校长。埃德·贝洛尔表示感谢。", "李明 埃德·贝洛尔", 1)]
    [InlineData("总统埃德·贝洛尔和夫人安娜·贝洛尔来访。贝洛尔校长表示感谢。", "埃德·贝洛尔 安娜·贝洛尔 贝洛尔", 1)]
    public void A_name_with_a_middle_dot_is_known_again_by_its_last_part(string text, string names, int mentionsOfFirst)
    {
        var people = Parsed.Article("大学举行活动\n\n　　" + text).Participants;
        string.Join(' ', people.Select(person => person.Name)).Should().Be(names);
        people[0].Mentions.Should().HaveCount(mentionsOfFirst);
    }

    [Fact]
    public void A_known_name_is_found_again_wherever_it_stands()
    {
        const string text = "## 胡军调研青石区\n\n3月7日，区委书记胡军到青石区调研。胡军一行先后来到企业。\n\n胡军说，要抓紧。\n";
        var person = Parsed.Article(text).Participants.Should().ContainSingle().Subject;
        person.Mentions.Should().HaveCount(4);
        person.Mentions.Should().OnlyContain(span => text.Substring(span.Start, span.Length) == "胡军");
    }

    [Fact]
    public void A_mention_over_a_repaired_break_has_one_span()
    {
        const string text = "## 青石区召开会议\n\n3月7日，青石区召开会议，区委书记欧\n\n阳明主持会议。\n";
        var span = Parsed.Article(text).Participants.Should().ContainSingle(p => p.Name == "欧阳明").Which.Mentions[0];
        text[span.Start..span.End].Should().Be("欧\n\n阳明");
    }

    private static IEnumerable<string> Names(string sentence) =>
        Parsed.Article($"## 云川市举行活动\n\n{sentence}\n").Participants.Select((Participant person) => person.Name);
}
