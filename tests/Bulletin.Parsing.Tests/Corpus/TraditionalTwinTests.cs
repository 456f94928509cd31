using Bulletin.Parsing.Export;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>A bulletin in traditional characters is read as its simplified twin, place for place, and printed as it stands.</summary>
public sealed class TraditionalTwinTests
{
    private const string Simplified = """
        云川日报 2024年5月20日 第03版 要闻

        许国华调研临湖区养老服务 让老年人安享晚年

        本报讯（记者 卢晓燕）5月18日，市委副书记、市长许国华前往临湖区调研养老服务工作。市政府秘书长钟启铭，临湖区委书记贾学东、区长欧阳丽参加。

        在临湖区社会福利院，许国华听取院长聂长贵的汇报，并与退休教师庞凤兰交谈。许国华强调，要落实《云川市养老服务发展规划（试行）》，由云川颐馨养老服务有限公司（以下简称“颐馨养老”）承接服务。

        会上，云川大学教授严义华介绍了研究情况，市卫生健康委员会、市总工会负责同志发言。
        """;

    private const string Traditional = """
        雲川日報 2024年5月20日 第03版 要聞

        許國華調研臨湖區養老服務 讓老年人安享晚年

        本報訊（記者 盧曉燕）5月18日，市委副書記、市長許國華前往臨湖區調研養老服務工作。市政府秘書長鍾啟銘，臨湖區委書記賈學東、區長歐陽麗參加。

        在臨湖區社會福利院，許國華聽取院長聶長貴的匯報，並與退休教師龐鳳蘭交談。許國華強調，要落實《雲川市養老服務發展規劃（試行）》，由雲川頤馨養老服務有限公司（以下簡稱“頤馨養老”）承接服務。

        會上，雲川大學教授嚴義華介紹了研究情況，市衛生健康委員會、市總工會負責同志發言。
        """;

    private static readonly SimplifiedForms Forms = BulletinLexicon.Default.Simplified;

    private static readonly Dictionary<char, char> Traditionals = LexiconTable.Load(SimplifiedForms.TableName).Rows("traditional")
        .GroupBy(row => row[2][0], row => row[0][0]).ToDictionary(forms => forms.Key, forms => forms.First());

    public static TheoryData<string> Own => [.. Bulletins.Own.Select(file => Path.GetRelativePath(Bulletins.Root, file))];

    [Fact]
    public void A_bulletin_and_its_twin_have_the_same_structure_at_the_same_places()
    {
        var article = Parsed.Article(Simplified);
        article.Participants.Should().HaveCountGreaterThan(5);
        article.Organizations.Should().HaveCountGreaterThan(3);
        Forms.Fold(BulletinJson.Serialize(Parsed.Issue(Traditional))).Should().Be(BulletinJson.Serialize(Parsed.Issue(Simplified)));
    }

    [Fact]
    public void All_that_is_printed_stays_traditional()
    {
        var issue = Parsed.Issue(Traditional);
        var article = issue.Articles.Should().ContainSingle().Subject;
        issue.Title.Should().Be("雲川日報");
        article.Headline.Should().Be("許國華調研臨湖區養老服務 讓老年人安享晚年");
        (issue.Page, issue.PageName).Should().Be(("03", null));
        article.Dateline!.Source.Should().Be("本報");
        Parsed.Authors(article).Should().Equal("盧曉燕");
        article.Participants[0].Name.Should().Be("許國華");
        article.Participants[0].Positions.Select(position => (position.Organization, position.Title)).Should().Equal(("市委", "副書記"), (null, "市長"));
        article.Participants[0].Mentions.Should().HaveCount(4).And.OnlyContain(span => issue.Text.Substring(span.Start, span.Length) == "許國華");
        article.Documents[0].Title.Should().Be("雲川市養老服務發展規劃");
        article.Organizations.Should().Contain(organization => organization.Name == "雲川頤馨養老服務有限公司" && organization.Aliases.Contains("頤馨養老"));
    }

    [Fact]
    public void A_name_printed_in_both_scripts_is_one_person() =>
        Parsed.Article("会议召开\n\n　　市长許國華出席会议。许国华讲话。\n").Participants.Should().ContainSingle().Which.Mentions.Should().HaveCount(2);

    [Theory]
    [MemberData(nameof(Own))]
    public void Every_bulletin_set_in_traditional_characters_is_read_alike(string file)
    {
        var text = File.ReadAllText(Path.Combine(Bulletins.Root, file));
        var twin = string.Concat(text.Select(c => Traditionals.GetValueOrDefault(c, c)));
        Forms.Fold(BulletinJson.Serialize(Parsed.Issue(twin))).Should().Be(Forms.Fold(BulletinJson.Serialize(Parsed.Issue(text))));
    }
}
