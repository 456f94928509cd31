using System.Diagnostics;
using Bulletin.Parsing.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bulletin.Parsing.BrowserTests;

/// <summary>The text, the timeline, who met whom; light and dark; a phone; paper.</summary>
public sealed class ViewTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task The_text_has_its_nameplate_and_each_article_its_headline_layers()
    {
        var page = await ViewAsync(Sample("county-paper.txt"));
        await Expect(page.Locator(".nameplate h1")).ToHaveTextAsync("丹溪报");
        await Expect(page.Locator(".nameplate time")).ToHaveTextAsync("22 March 2023");
        var first = page.Locator("#article-0");
        await Expect(first.Locator(".kicker")).ToHaveTextAsync("全县春季重大项目集中开工仪式举行");
        await Expect(first.Locator("h2.headline")).ToHaveTextAsync("抢春光开新局 跑出项目建设加速度");
        await Expect(first.Locator(".subheadline")).ToHaveTextAsync("36个项目同步启动 总投资128亿元");
        await Expect(first.Locator(".byline")).ToHaveTextAsync("章台");
    }

    [Fact]
    public async Task The_timeline_orders_events_by_day_and_filters_by_type()
    {
        var page = await ViewAsync(Sample("seed-like.md"), "--date", "2023-06-09");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Timeline" }).ClickAsync();
        await Expect(page.Locator(".day > h2")).ToHaveTextAsync(["30 May 2023 星期二", "2 June 2023 星期五", "6 June 2023 星期二", "8 June 2023 星期四", "No day given"]);
        await page.GetByLabel("Type").SelectOptionAsync("meeting");
        await Expect(page.Locator(".happening .name")).ToHaveTextAsync(["青石区工商业联合会第三届执行委员会第二次全体会议暨2023年全区民营经济工作会议", "二届十次主席会议"]);
        await Expect(page.Locator(".happening").Last).ToContainTextAsync("诸葛明 主持、讲话");
        await page.Locator(".happening").Last.GetByRole(AriaRole.Link, new() { Name = "Read the article" }).ClickAsync();
        await Expect(page.Locator("#article-2")).ToBeFocusedAsync();
        await Expect(page.Locator("#article-2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Who_took_part_in_one_event_is_tied_to_it()
    {
        var page = await ViewAsync(Sample("seed-like.md"), "--date", "2023-06-09");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Who met whom" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "欧阳若溪, in 2 events" })).ToBeVisibleAsync();
        var met = BulletinParser.Default.ParseFile(Sample("seed-like.md")).Articles.SelectMany(article => article.Events).SelectMany(happening => happening.Participants)
            .Where(part => part.Roles.Any(role => role is not (ParticipantRole.Mentioned or ParticipantRole.Source))).Select(part => part.Name).Distinct(StringComparer.Ordinal);
        await Expect(page.Locator(".node.person")).ToHaveCountAsync(met.Count());
        await page.GetByText("The same as a list").ClickAsync();
        await Expect(page.Locator(".met li").First).ToContainTextAsync("欧阳若溪 met 程立新、高山、诸葛明、秦汉、林月娥、孟凡");
        await page.GetByRole(AriaRole.Link, new() { Name = "程立新, in 1 event" }).FocusAsync();
        await Expect(page.Locator(".tie.lit")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#card h2")).ToHaveTextAsync("程立新");
    }

    [Fact]
    public async Task The_picture_is_the_same_each_time_and_its_labels_do_not_overlap()
    {
        var page = await ViewAsync(Sample("seed-like.md"), "--date", "2023-06-09");
        var tab = page.GetByRole(AriaRole.Tab, new() { Name = "Who met whom" });
        await tab.ClickAsync();
        var first = await page.Locator("svg.graph").EvaluateAsync<string>("svg => svg.outerHTML");
        await page.ReloadAsync();
        await tab.ClickAsync();
        (await page.Locator("svg.graph").EvaluateAsync<string>("svg => svg.outerHTML")).Should().Be(first);
        (await page.EvaluateAsync<int>("""
            () => {
              const boxes = [...document.querySelectorAll('.graph text')].map(text => text.getBoundingClientRect());
              return boxes.filter((a, i) => boxes.slice(i + 1).some(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
            }
            """)).Should().Be(0);
    }

    [Fact]
    public async Task Of_a_thousand_meetings_the_picture_ties_the_people_to_each_other_and_is_there_in_a_moment()
    {
        string[] guests = ["周平", "李铮", "陈子航", "孙若溪"];
        var articles = Enumerable.Range(0, 1000).Select(i => $"# 韩松会见华拓集团客人\n\n3月{1 + i % 28}日下午，市委书记韩松会见华拓集团董事长张弛一行。副市长{guests[i % 4]}参加会见。\n");
        var page = await ViewAsync(Write("thousand.md", string.Join('\n', articles)), "--date", "2024-03-30");
        var clock = Stopwatch.StartNew();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Who met whom" }).ClickAsync();
        await Expect(page.Locator(".node.person")).ToHaveCountAsync(6);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(3));
        await Expect(page.Locator(".node.event")).ToHaveCountAsync(0);
        await Expect(page.Locator(".tie")).ToHaveCountAsync(1 + 2 * 4);
        await Expect(page.Locator("#meetings .lead")).ToContainTextAsync("6 people met in 1000 events. One name is taken for one person throughout the issue. A line ties two who met, the wider the more often.");
        await page.GetByRole(AriaRole.Link, new() { Name = "陈子航, in 250 events" }).FocusAsync();
        await Expect(page.Locator(".tie.lit")).ToHaveCountAsync(2);
        await page.GetByText("The same as a list").ClickAsync();
        await Expect(page.Locator(".met li")).ToHaveCountAsync(6);
    }

    [Fact]
    public async Task Tabs_are_moved_by_arrow_keys()
    {
        var page = await ViewAsync(Sample("county-paper.txt"));
        await page.GetByRole(AriaRole.Tab, new() { Name = "Text" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Timeline" })).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Tabpanel, new() { Name = "Timeline" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Tabpanel, new() { Name = "Text" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_theme_follows_the_system_until_one_is_chosen_and_is_kept()
    {
        var page = await ViewAsync(new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark }, Sample("county-paper.txt"));
        const string ground = "getComputedStyle(document.documentElement).backgroundColor";
        (await page.EvaluateAsync<string>(ground)).Should().Be("rgb(23, 24, 26)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Theme: auto" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Theme: light" })).ToBeVisibleAsync();
        (await page.EvaluateAsync<string>(ground)).Should().Be("rgb(251, 250, 246)");
        await page.ReloadAsync();
        (await page.EvaluateAsync<string>(ground)).Should().Be("rgb(251, 250, 246)");
    }

    [Fact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen_and_the_card_comes_from_below()
    {
        var page = await ViewAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 740 } }, Sample("seed-like.md"));
        foreach (var tab in new[] { "Timeline", "Who met whom", "Text" })
        {
            await page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(360, tab);
        }
        await Expect(page.Locator("#card")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Contents" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeHiddenAsync();
        await page.Locator("#article-4 a.mark").First.ClickAsync();
        await Expect(page.Locator("#card")).ToBeInViewportAsync();
        (await page.Locator("#card").BoundingBoxAsync())!.Y.Should().BeGreaterThan(250);
    }

    [Fact]
    public async Task On_paper_the_text_stands_alone()
    {
        var page = await ViewAsync(Sample("county-paper.txt"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var part in new[] { ".bar", "#contents", "#card", "#kinds" }) await Expect(page.Locator(part)).ToBeHiddenAsync();
        await Expect(page.Locator("#article-2")).ToBeVisibleAsync();
    }
}
