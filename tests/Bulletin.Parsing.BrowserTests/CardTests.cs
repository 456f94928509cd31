using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bulletin.Parsing.BrowserTests;

/// <summary>A mark opens its card, by mouse and by keyboard.</summary>
public sealed class CardTests(Browser browser) : PageTest(browser)
{
    private Task<IPage> PaperAsync() => ViewAsync(Sample("county-paper.txt"));

    [Fact]
    public async Task A_click_on_a_person_shows_positions_roles_and_the_rules_with_the_characters_they_read()
    {
        var page = await PaperAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "曲悠, person" }).First.ClickAsync();
        var card = page.GetByRole(AriaRole.Complementary, new() { Name = "Card" });
        await Expect(card.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("曲悠");
        await Expect(card).ToContainTextAsync("县委副书记");
        await Expect(card).ToContainTextAsync("Speaker 讲话");
        await Expect(card.Locator(".rule").Filter(new() { HasText = "person.title-before" })).ToContainTextAsync("the title, group or calling before the name");
        await Expect(card.GetByRole(AriaRole.Button).Filter(new() { HasText = "委副书记、县长曲悠致辞，县人大常" })).ToBeVisibleAsync();
        (await page.EvaluateAsync<string[]>("[...CSS.highlights.get('evidence')].map(range => range.toString())")).Should().Equal("县委", "副书记", "县长");
    }

    [Theory]
    [InlineData("organization", "丹溪汇丰储能科技有限公司", "Enterprise 企业")]
    [InlineData("date", "年底前", "until 31 December 2023")]
    [InlineData("event", "集中开工仪式", "丹溪县2023年春季重大项目集中开工仪式")]
    [InlineData("statement", "", "各级各部门要把服务跑在项目前头")]
    public async Task Each_kind_has_a_card(string kind, string text, string fact)
    {
        var page = await PaperAsync();
        await page.Locator($"a.mark.{kind}").Filter(new() { HasText = text }).First.ClickAsync();
        await Expect(page.Locator("#card")).ToContainTextAsync(fact);
        await Expect(page.Locator("#card .kind")).ToContainTextAsync(kind);
    }

    [Fact]
    public async Task A_document_of_a_meeting_tells_what_was_done_with_it()
    {
        var page = await ViewAsync(Sample("seed-like.md"));
        await page.Locator("a.mark.document").First.ClickAsync();
        await Expect(page.Locator("#card h2")).ToHaveTextAsync("《青石区政协2023年重点提案督办方案》");
        await Expect(page.Locator("#card")).ToContainTextAsync("Adopt 审议通过 二届十次主席会议");
    }

    [Fact]
    public async Task Enter_opens_a_card_and_Escape_gives_the_focus_back()
    {
        var page = await PaperAsync();
        var mark = page.Locator("a.mark.person").First;
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#card")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#card [data-action=close]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(mark).ToBeFocusedAsync();
        await Expect(page.Locator("#card h2")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_marks_of_a_text_are_reached_by_Tab_in_the_order_of_the_text()
    {
        var page = await PaperAsync();
        await page.Locator("article a.mark").First.FocusAsync();
        var names = new List<string?>();
        for (var i = 0; i < 4; i++)
        {
            names.Add(await page.EvaluateAsync<string?>("document.activeElement.getAttribute('aria-label')"));
            await page.Keyboard.PressAsync("Tab");
        }
        names.Should().Equal("3月20日上午, date", "2023年春季, date", "集中开工仪式, event", "郝大年, person");
    }

    [Fact]
    public async Task A_card_leads_to_the_next_and_back()
    {
        var page = await PaperAsync();
        await page.Locator("a.mark.person").First.ClickAsync();
        await page.Locator("#card a.event").First.ClickAsync();
        await Expect(page.Locator("#card h2")).ToHaveTextAsync("丹溪县2023年春季重大项目集中开工仪式");
        await page.Locator("#card [data-action=back]").ClickAsync();
        await Expect(page.Locator("#card h2")).ToHaveTextAsync("郝大年");
    }

    [Fact]
    public async Task A_quotation_leads_to_its_place_in_the_text_from_any_view()
    {
        var page = await PaperAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Who met whom" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "计春华, in 1 event" }).ClickAsync();
        await page.Locator("#card .quote").Last.ClickAsync();
        await Expect(page.Locator("#read")).ToBeVisibleAsync();
        (await page.EvaluateAsync<string[]>("[...CSS.highlights.get('target')].map(range => range.toString())")).Should().Equal("计春华");
        await Expect(page.Locator("a.mark.open").Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Words_that_a_column_broke_are_marked_over_the_break()
    {
        var page = await ViewAsync(Write("a.md", "## 区委召开会议\n\n3月7日,区委书记程立\n\n新主持召开会议,副区长周平参加区残\n\n联的活动。\n"));
        await Expect(page.Locator("article p a.person").First).ToHaveTextAsync("程立新");
        await Expect(page.Locator("article p a.organization").Last).ToHaveTextAsync("区残联");
    }
}
