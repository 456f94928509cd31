using System.Text;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>Work and memory grow in proportion to the input, whatever it holds.</summary>
public sealed class GrowthTests
{
    // Its own: tests that run beside share the buffers of the default parser.
    private static readonly BulletinParser Parser = new();

    public static TheoryData<string> Shapes => ["one line", "short articles", "nested brackets", "open brackets", "bylines", "headings", "markup", "wrapped lines", "dates", "page marks", "links", "names in a list", "nested book marks", "digits", "surnames", "titles", "dotted names", "biographies", "posts", "bodies", "sent bodies", "ranges of days", "roles", "appointments", "meetings"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Eight_times_the_input_takes_eight_times_the_work(string shape)
    {
        // Large enough that fixed costs do not count; the bound on time leaves room for a noisy machine, a quadratic rule takes 64.
        var small = Make(shape, 100_000);
        var large = Make(shape, 800_000);
        var (smallTime, smallBytes) = Best(small);
        var (largeTime, largeBytes) = Best(large);
        ((double)largeBytes / smallBytes).Should().BeLessThan(10);
        (largeTime / smallTime).Should().BeLessThan(24, $"{shape}: {smallTime:F1} ms, then {largeTime:F1} ms");
    }

    [Theory]
    [InlineData("sentences", 2_000)]
    [InlineData("participants", 5_000)]
    public void One_article_allocates_in_proportion_to_its_sentences_and_participants(string what, int most)
    {
        // Bytes allocated, not time: they are the same on every machine and in every run. Lists that grow by doubling take up to a quarter more.
        var small = AllocatedBy(OneArticle(what, most / 8));
        var large = AllocatedBy(OneArticle(what, most));
        ((double)large / small).Should().BeLessThan(10, $"{small} bytes, then {large}");
    }

    [Fact]
    public void Every_one_of_five_thousand_participants_has_a_part()
    {
        var article = new BulletinParser().Parse(OneArticle("participants", 5_000)).Articles[0];
        article.Participants.Count.Should().BeGreaterThan(4_500);
        article.Events.SelectMany(one => one.Participants).Select(person => person.Name).Should().Contain(article.Participants.Select(person => person.Name));
    }

    [Fact]
    public void A_hundred_thousand_short_articles_are_a_hundred_thousand_articles()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 100_000; i++) text.Append("临湖县开展义诊活动\n　　昨日，临湖县开展义诊活动。\n\n");
        BulletinParser.Default.Parse(text.ToString()).Articles.Count.Should().Be(100_000);
    }

    [Fact]
    public void A_parse_allocates_little_beside_its_result()
    {
        var text = Make("short articles", 400_000);
        var parser = new BulletinParser();
        parser.Parse(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var issue = parser.Parse(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        // What the result itself holds: texts at two bytes a character, and its objects, at the sizes of a 64-bit runtime.
        var held = issue.Articles.Sum(article => 700L + (250 * article.Dates.Count) + (500 * article.Events.Count) + article.Events.Sum(one => one.Places.Sum(place => (2 * place.Length) + 90)) + article.HeadlineLines.Sum(line => (2 * line.Text.Length) + 130) + article.Paragraphs.Sum(p => (2 * p.Text.Length) + 130));
        ((double)allocated / held).Should().BeLessThan(2);
    }

    // One article of n sentences in paragraphs of four, or of n people with a title each.
    private static string OneArticle(string what, int count)
    {
        var text = new StringBuilder("## 全区重点项目推进会召开\n\n3月7日，全区重点项目推进会召开。\n\n");
        for (var i = 0; i < count; i++)
        {
            if (what == "sentences") text.Append(i % 2 == 0 ? "副区长周平强调，要抓好落实。" : "会议研究了《云川区规划》，听取了区水利局汇报。").Append(i % 4 == 3 ? "\n\n" : string.Empty);
            else text.Append("副镇长").Append(NameOf(i)).Append(i % 10 == 9 ? "出席会议。\n\n" : "、");
        }
        return text.Append('\n').ToString();
    }

    private static string NameOf(int i) => $"{"周陈林黄何郭高罗梁宋"[i % 10]}{"海明光建国志文武英华春秋冬雪梅兰竹菊松柏云霞雨露晨"[i / 10 % 25]}{"杰斌涛鹏磊波辉刚勇军强伟峰飞龙虎霖轩浩宇"[i / 250]}";

    // The second parse: the first fills the buffers that the parser keeps.
    private static long AllocatedBy(string text)
    {
        var parser = new BulletinParser();
        parser.Parse(text);
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(parser.Parse(text));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }

    private static string Make(string shape, int length)
    {
        var unit = shape switch
        {
            "one line" => "会议听取了今年以来重点项目建设情况的汇报，研究了下一步工作。",
            "short articles" => "临湖县开展义诊活动\n　　昨日，临湖县开展义诊活动，吸引了许多居民参加。\n\n",
            "nested brackets" => "（（（（《《《《",
            "open brackets" => "[会议(",
            "bylines" => "·苗青·\n（记者 苗青）\n",
            "headings" => "## 会议召开\n",
            "markup" => "<p>会议<b>**召开",
            "wrapped lines" => "青石区调研重点项目建设他先后来到临湖产业园城\n",
            "dates" => "2023年5月18日二〇二三年",
            "roles" => "副主任周平、石立峰听取了汇报并讲话，与林大海会谈时强调",
            "appointments" => "任命周平、石立峰为局长；免去林大海的主任职务，",
            "meetings" => "当天，周平主持召开全区工作会议。\n随后，周平会见林大海。\n",
            "ranges of days" => "1-2-3日至晚3月底前5日从今年",
            "page marks" => "第A05版:新区在线\n（下转二版）\n",
            "links" => "[查看原文](https://example.org/a)\n",
            "names in a list" => "张建国、李小明、",
            "nested book marks" => "《《《《",
            "digits" => "20230518",
            "surnames" => "王李张刘陈杨赵黄",
            "titles" => "副主任局长区委书记",
            "dotted names" => "艾力·依明·",
            "biographies" => "公冶清，男，汉族，现任",
            "posts" => "李明为副县长、委员，",
            "bodies" => "云川市市委省政府",
            "sent bodies" => "国家监委驻",
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        return text.ToString();
    }

    // The least of several runs: the first ones pay for compilation and for filling the array pool.
    private static (double Milliseconds, long Bytes) Best(string text)
    {
        var runs = Enumerable.Range(0, 8).Select(_ => Measure(text)).ToList();
        return (runs.Min(run => run.Milliseconds), runs.Min(run => run.Bytes));
    }

    private static (double Milliseconds, long Bytes) Measure(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        BulletinIssue? issue = null;
        var time = ThreadTime.Of(() => issue = Parser.Parse(text));
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(issue);
        return (time, bytes);
    }
}
