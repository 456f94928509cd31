using System.Globalization;
using System.Text;

namespace Bulletin.Parsing.Measurements.Generation;

/// <summary>Sentences and articles from a small grammar over <see cref="WordLists"/>.</summary>
public sealed class BulletinGrammar(Random random)
{
    /// <summary>The day that the texts are about.</summary>
    public DateOnly Day { get; set; }

    public string Pick(string[] words) => words[random.Next(words.Length)];

    public string Name() => Pick(WordLists.Surnames) + Pick(WordLists.GivenNames);

    public string Headline() => random.Next(5) switch
    {
        0 => $"{Name()}调研{Pick(WordLists.Topics)}工作",
        1 => $"{Pick(WordLists.Districts)}召开{Pick(WordLists.Topics)}{Pick(WordLists.Meetings)}",
        2 => $"{Name()}会见{Pick(WordLists.Firms)}客人",
        3 => $"{Pick(WordLists.Districts)}{Pick(WordLists.Topics)}取得新进展",
        _ => $"{Pick(WordLists.Cities)}{random.Next(3, 40)}个项目集中开工",
    };

    /// <summary>A sentence; as in real bulletins, about half of them name nobody.</summary>
    public string Sentence() => random.Next(2) == 0 ? Pick(WordLists.Prose) : Fact();

    public string Paragraph(int least)
    {
        var text = new StringBuilder();
        while (text.Length < least) text.Append(Sentence());
        return text.ToString();
    }

    /// <summary>The paragraphs of an article; most articles are short, some are long reports.</summary>
    public IReadOnlyList<string> Paragraphs() => Paragraphs(random.Next(20) == 0 ? random.Next(15, 60) : random.Next(2, 8));

    /// <summary>So many paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs(int count)
    {
        var paragraphs = new List<string>(count);
        for (var i = 0; i < count; i++) paragraphs.Add(Paragraph(random.Next(60, 260)));
        return paragraphs;
    }

    private string Fact() => random.Next(9) switch
    {
        0 => $"{Date()}，{Pick(WordLists.Posts)}{Name()}率队前往{Pick(WordLists.Places)}，调研{Pick(WordLists.Topics)}。",
        1 => $"{Date()}，{Pick(WordLists.Cities)}召开{Pick(WordLists.Topics)}{Pick(WordLists.Meetings)}，{Pick(WordLists.Posts)}{Name()}主持会议并讲话。",
        2 => $"{Pick(WordLists.Posts)}{Name()}、{Pick(WordLists.Posts)}{Name()}、{Pick(WordLists.Posts)}{Name()}参加活动。",
        3 => $"会议听取了{Pick(WordLists.Departments)}关于{Pick(WordLists.Topics)}情况的汇报，审议通过了{Pick(WordLists.Documents)}。",
        4 => $"{Name()}指出，要把{Pick(WordLists.Topics)}摆在更加突出的位置，压实工作责任，完善长效机制，确保各项任务落到实处。",
        5 => $"{Name()}强调：“要坚持问题导向，聚焦群众所盼，把好事办好、实事办实。”",
        6 => string.Create(CultureInfo.InvariantCulture, $"今年以来，全市实施{Pick(WordLists.Topics)}项目{random.Next(12, 400)}个，总投资{random.Next(3, 900)}.{random.Next(10)}亿元，完成年度计划的{random.Next(40, 100)}%。"),
        7 => $"{Pick(WordLists.Departments)}、{Pick(WordLists.Departments)}负责同志陪同。",
        _ => $"在{Pick(WordLists.Places)}，{Name()}走进车间和居民家中，详细了解生产经营和群众生活情况，询问有什么困难需要帮助解决。",
    };

    private string Date() => string.Create(CultureInfo.InvariantCulture, $"{Day.Month}月{Day.Day}日{Pick(WordLists.DayParts)}");
}
