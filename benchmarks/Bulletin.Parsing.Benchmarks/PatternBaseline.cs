using System.Text.RegularExpressions;

namespace Bulletin.Parsing.Benchmarks;

/// <summary>What somebody would write in an afternoon: three compiled expressions for people behind a title, bodies by their endings, and dates.</summary>
internal static partial class PatternBaseline
{
    private const string Title = "书记|市长|区长|县长|镇长|乡长|省长|主席|主任|部长|局长|厅长|处长|科长|院长|校长|会长|总理|委员长|检察长|董事长|总经理|秘书长|组长|常委|委员|代表|教授|记者|同志|领导";

    private const string Ending = "委员会|人民政府|人民法院|人民检察院|办公室|工作组|领导小组|有限公司|集团|大学|学院|中学|小学|医院|协会|研究院|研究所|管理局|公安局|区委|市委|县委|省委|党工委|党组";

    private const string Following = "指出|强调|表示|要求|主持|出席|参加|率|前往|调研|会见|介绍|说|来到|带队|宣布|致辞|陪同|一行|听取|检查|走访|慰问|看望|为|在|到|就|和|与|作|先后|分别|任|等|及|应邀|代表|发言|告诉";

    // Two to four characters between a title and what follows a name. With a list of the hundred commonest surnames it found a third as many of the gold's people.
    [GeneratedRegex($"(?:{Title})(?<name>[\\u4E00-\\u9FFF]{{2,4}}?)(?=[、，,。；：:（(]|{Following})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    public static partial Regex People();

    [GeneratedRegex($"[\\u4E00-\\u9FFF]{{2,16}}?(?:{Ending})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    public static partial Regex Bodies();

    [GeneratedRegex("(?:[12][0-9]{3}年)?(?:1[0-2]|0?[1-9])月(?:3[01]|[12][0-9]|0?[1-9])[日号]|[12][0-9]{3}年|昨[日天]|今[日天]|近日|日前", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    public static partial Regex Dates();
}
