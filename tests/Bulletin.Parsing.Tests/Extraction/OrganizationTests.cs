using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Extraction;

public sealed class OrganizationTests
{
    [Theory]
    [InlineData("他先后来到江东临湖科技有限公司和品全技术集团有限公司。", "江东临湖科技有限公司 品全技术集团有限公司")]
    [InlineData("县政府办、经信局等单位参加。", "县政府办 经信局")]
    [InlineData("他第一个到村委会报名，随后转到云川市康复医院。", "云川市康复医院")]
    [InlineData("李明到自治区博物馆、云川大学调研。", "自治区博物馆 云川大学")]
    [InlineData("云川市第八次妇女代表大会在县文化中心报告厅开幕，云川市妇联参加。", "县文化中心 云川市妇联")]
    [InlineData("大临创新科技有限公司推出新产品。", "大临创新科技有限公司")]
    [InlineData("云川市公安局、卫生局、安监局赶赴现场。", "云川市公安局 卫生局 安监局")]
    [InlineData("江苏省文化和旅游厅公布了名单。", "江苏省文化和旅游厅")]
    [InlineData("会见了来自云川大学的学生。", "云川大学")]
    [InlineData("市委组织部负责人就人事安排作了说明。", "市委组织部")]
    [InlineData("中铁十一局、中建八局参加建设。", "中铁十一局 中建八局")]
    [InlineData("沈阳高新区管委会主任任立出席。", "沈阳高新区管委会")]
    [InlineData("云川医科大学附属第二医院派出专家。", "云川医科大学附属第二医院")]
    [InlineData("随后赴天纤棉业公司了解情况。", "天纤棉业公司")]
    [InlineData("中国第20批赴黎巴嫩维和部队出征。", "中国第20批赴黎巴嫩维和部队")]
    [InlineData("审议了县总工会的请示和县妇联的请示。", "县总工会 县妇联")]
    [InlineData("德云镇和县发展改革局签订责任书。", "县发展改革局")]
    [InlineData("中共云川市委召开会议。", "中共云川市委")]
    [InlineData("木格县人民医院派出医生。", "木格县人民医院")]
    [InlineData("省教育厅、省教育基金会联合发布结果。", "省教育厅 省教育基金会")]
    [InlineData("县住建局负责人参加会商。", "县住建局")]
    [InlineData("他来到榕东区社会福利院。", "榕东区社会福利院")]
    [InlineData("学生在青石区滨湖中学操场上运动。", "青石区滨湖中学")]
    [InlineData("要求市交通局会同市公安局听取意见。", "市交通局 市公安局")]
    [InlineData("市城投集团、建设集团主要负责人参加。", "市城投集团 建设集团")]
    [InlineData("韩国国会举行投票。", "韩国国会")]
    [InlineData("东盟和欧盟派出代表。", "东盟 欧盟")]
    [InlineData("市残联党组书记李明讲话。", "市残联")]
    [InlineData("在云帆电器，他参观了生产线。", "云帆电器")]
    [InlineData("他先后来到云帆电器、晨光药业等企业。", "云帆电器 晨光药业")]
    [InlineData("他来到青石公安分局滨湖派出所。", "青石公安分局滨湖派出所")]
    [InlineData("会前，市公安局党委听取汇报。", "市公安局党委")]
    [InlineData("石河子大学、中新建物流集团派出代表。", "石河子大学 中新建物流集团")]
    [InlineData("云川电业局抢修线路。", "云川电业局")]
    [InlineData("临湖集团来我公司考察。", "临湖集团")]
    [InlineData("英国工商业联合会北京代表处签署备忘录。", "英国工商业联合会北京代表处")]
    [InlineData("他要加快青溪体育场改造。", "青溪体育场")]
    [InlineData("主持召开县政府党组会议和县政府常务会议。", "县政府党组 县政府")]
    [InlineData("主持召开州政府常务会议。", "州政府")]
    [InlineData("宁夏回族自治区政府发布公告。", "宁夏回族自治区政府")]
    [InlineData("观看了木兰县和东林集团的宣传片。", "东林集团")]
    [InlineData("来到新华社云川分社座谈。", "新华社云川分社")]
    [InlineData("国家安委会第三督察组来到矿区。", "国家安委会第三督察组")]
    [InlineData("临湖集团机关党支部举行活动。", "临湖集团机关党支部")]
    [InlineData("海峡两岸和平促进会派出代表。", "海峡两岸和平促进会")]
    [InlineData("县公安局、河湾园区、发改局、生态环境局等单位参加。", "县公安局 发改局 生态环境局")]
    [InlineData("国民党、亲民党派出代表。", "国民党 亲民党")]
    [InlineData("向石桥镇九年制学校颁发奖牌。", "石桥镇九年制学校")]
    [InlineData("会议决定任命李胜任市财政局局长、张平任市民政局局长。", "市财政局 市民政局")]
    [InlineData("云川省第十批援助工作队开展活动。", "云川省第十批援助工作队")]
    [InlineData("会议对公开选拔市文化局局长进行动员。", "市文化局")]
    [InlineData("民盟青岩市竹林支部换届。", "民盟青岩市竹林支部")]
    [InlineData("民建木格州工委、共青团岭南市委参加。", "民建木格州工委 共青团岭南市委")]
    [InlineData("在云川市第一人民医院木格分院，了解会诊情况。", "云川市第一人民医院木格分院")]
    [InlineData("海南八所宏图装备有限公司投产。", "海南八所宏图装备有限公司")]
    [InlineData("省纪委监委驻省水利厅纪检监察组参加。", "省纪委监委驻省水利厅纪检监察组")]
    [InlineData("据县应急办通报，河水上涨。", "县应急办")]
    [InlineData("在采砂许可等方面为石桥县宏图砂石有限公司谋取利益。", "石桥县宏图砂石有限公司")]
    [InlineData("走进柳树泉村惠民养殖合作社。", "柳树泉村惠民养殖合作社")]
    [InlineData("来到秦岭恒远药业有限公司。", "秦岭恒远药业有限公司")]
    [InlineData("参观了淡水养殖国家重点实验室。", "淡水养殖国家重点实验室")]
    [InlineData("会上，县农村信用合作联社工会、岭南糖业有限责任公司工会发言。", "县农村信用合作联社工会 岭南糖业有限责任公司工会")]
    [InlineData("会见中铁宏图集团客人。", "中铁宏图集团")]
    [InlineData("来到援斐济农业技术示范中心。", "援斐济农业技术示范中心")]
    [InlineData("来到石门矿和机修总厂。", "机修总厂")]
    public void Finds_the_bodies_of_a_sentence(string sentence, string names) => Names(sentence).Should().Equal(names.Split(' '));

    [Theory]
    [InlineData("各部门要认真落实。")]
    [InlineData("更好地向基层医院和首家三甲医院提供服务。")]
    [InlineData("相关单位和企业要抓紧。")]
    [InlineData("会议审议了《云川市教育局工作规则》。")]
    [InlineData("三百多支志愿服务队参加活动。")]
    [InlineData("建设高水平大学。")]
    [InlineData("韩国会取得更大进步。")]
    [InlineData("建设中国特色自由贸易港。")]
    [InlineData("全县中小学如期开学。")]
    [InlineData("中国共产党云川市第十二届委员会第八次全体会议召开。")]
    [InlineData("局党组书记李明讲话。")]
    [InlineData("学校党委作出部署。")]
    [InlineData("应集团公司邀请来访。")]
    [InlineData("到社区党群服务中心参观。")]
    [InlineData("围绕州委中心工作。")]
    [InlineData("各街道人大工委、各镇人大列席会议。")]
    [InlineData("检查某娱乐会所。")]
    [InlineData("发展现代家用电器、医药。")]
    [InlineData("打造一所服务一流的现代化综合医院。")]
    [InlineData("表彰了新农村标准化村卫生室建设单位。")]
    [InlineData("继续深化公立医院改革。")]
    [InlineData("推进木格县县级以上医院改革。")]
    [InlineData("参加会议的有各乡镇政府。")]
    [InlineData("各乡、镇人民政府要认真落实。")]
    [InlineData("旗下有多家全资及控股子公司。")]
    [InlineData("慰问驻市部队官兵。")]
    [InlineData("体现了镇党委的关怀。")]
    [InlineData("全区纪检监察机关处置线索。")]
    [InlineData("虚心向上级医院学习。")]
    [InlineData("李明使用公司车辆外出。")]
    [InlineData("与七家乡镇卫生院签订协议。")]
    [InlineData("当地医院正在救治伤员。")]
    [InlineData("村民建成支部的活动室。")]
    [InlineData("民盟第十三届中央委员会换届。")]
    [InlineData("李建华为云川市教育局局长。")]
    [InlineData("中国人民政治协商会议第九届云川市青石区委员会第六次会议开幕。")]
    public void Leaves_what_is_no_body(string sentence) => Names(sentence).Should().BeEmpty();

    [Fact]
    public void A_short_form_that_the_text_introduces_is_an_alias()
    {
        var organization = Parsed.Article("## 签约\n\n云川兰能源股份有限公司（下称“云川兰”）举行签约仪式。\n").Organizations.Should().ContainSingle().Subject;
        (organization.Name, organization.Kind).Should().Be(("云川兰能源股份有限公司", OrganizationKind.Enterprise));
        organization.Aliases.Should().Equal("云川兰");
    }

    [Theory]
    [InlineData("云川市中级人民法院公开宣判。", OrganizationKind.Court)]
    [InlineData("云川市人民检察院提起公诉。", OrganizationKind.Procuratorate)]
    [InlineData("云川市第一中学举行运动会。", OrganizationKind.School)]
    [InlineData("云川市残疾人联合会举行活动。", OrganizationKind.MassOrganization)]
    public void Tells_the_kind(string sentence, OrganizationKind kind) =>
        Parsed.Article($"## 活动\n\n{sentence}\n").Organizations.Should().ContainSingle().Which.Kind.Should().Be(kind);

    [Fact]
    public void Committees_of_several_levels_are_no_body() =>
        Parsed.Article("## 会议召开\n\n会议传达中央和省市区委会议精神。\n").Organizations.Should().NotContain(body => body.Name.EndsWith("市区委", StringComparison.Ordinal));

    private static IEnumerable<string> Names(string sentence) =>
        Parsed.Article($"## 云川举行活动\n\n{sentence}\n").Organizations.Select(organization => organization.Name);
}
