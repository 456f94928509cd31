using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bulletin.Parsing.BrowserTests;

/// <summary>Filters and search.</summary>
public sealed class FilterTests(Browser browser) : PageTest(browser)
{
    [Fact]
    public async Task A_kind_that_is_switched_off_loses_its_marks_but_not_its_words()
    {
        var page = await ViewAsync(Sample("county-paper.txt"));
        var text = await page.Locator("#article-0").InnerTextAsync();
        var people = page.GetByRole(AriaRole.Button, new() { Name = "People" });
        await people.ClickAsync();
        await Expect(people).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(page.Locator("a.mark.person")).ToHaveCountAsync(0);
        await Expect(page.Locator("a.mark.date")).Not.ToHaveCountAsync(0);
        (await page.Locator("#article-0").InnerTextAsync()).Should().Be(text);
        await people.ClickAsync();
        await Expect(page.Locator("a.mark.person")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_search_leaves_the_articles_with_the_words_and_lights_them_up()
    {
        var page = await ViewAsync(Sample("county-paper.txt"));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("艾草");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 of 3 articles, 5 places");
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        (await page.EvaluateAsync<string[]>("[...new Set([...CSS.highlights.get('found')].map(range => range.toString()))]")).Should().Equal("艾草");
        await page.Locator("#query").FillAsync(string.Empty);
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_search_finds_words_across_marks_and_in_the_other_issues()
    {
        var page = await ViewAsync(Path.Combine(Root, "docs", "samples"));
        await page.Locator("#query").FillAsync("区委书记程立新前往");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("0 of 6 articles, 0 places; in 1 of 18 issues");
        await Expect(page.Locator("#nothing")).ToBeVisibleAsync();
        await page.Locator(".issue-list li:not([hidden]) a").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 of 5 articles, 1 place; in 1 of 18 issues");
    }

    [Theory]
    [InlineData("participants")]
    [InlineData("<script>")]
    [InlineData("\\u003c")]
    public async Task What_stands_only_in_the_form_of_the_data_is_not_found(string query)
    {
        var page = await ViewAsync(Path.Combine(Root, "docs", "samples"));
        await page.Locator("#query").FillAsync(query);
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("0 of 6 articles, 0 places; in 0 of 18 issues");
    }

    [Fact]
    public async Task A_search_holds_for_the_timeline_and_the_meetings_too()
    {
        var page = await ViewAsync(Sample("county-paper.txt"));
        await page.Locator("#query").FillAsync("宇文静");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Timeline" }).ClickAsync();
        await Expect(page.Locator(".happening")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Tab, new() { Name = "Who met whom" }).ClickAsync();
        await Expect(page.Locator(".lead")).ToContainTextAsync("4 people met in 1 event.");
    }

    [Fact]
    public async Task An_issue_of_a_folder_is_shown_when_it_is_chosen()
    {
        var page = await ViewAsync(Path.Combine(Root, "docs", "samples"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("新闻联播");
        await page.GetByRole(AriaRole.Link, new() { Name = "丹溪报 2023-03-22" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("丹溪报");
        await Expect(page).ToHaveTitleAsync("丹溪报 2023-03-22");
        await Expect(page.Locator(".issue-list [aria-current]")).ToContainTextAsync("丹溪报");
    }
}
