using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bulletin.Parsing.BrowserTests;

/// <summary>What axe-core finds in the page: names, roles, structure, and the contrast of every text that is shown.</summary>
public sealed class AccessibilityTests(Browser browser) : PageTest(browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1360)]
    [InlineData(ColorScheme.Dark, 1360)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Axe_finds_nothing_in_any_view_with_a_card_of_each_kind(ColorScheme scheme, int width)
    {
        var page = await ViewAsync(new BrowserNewContextOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = width, Height = 900 } }, Path.Combine(Root, "docs", "samples"), "--date", "2023-06-09");
        await page.Locator("#contents-toggle").EvaluateAsync("button => { if (button.offsetParent) button.click(); }");
        await page.Locator(".issue-list a").Filter(new() { HasText = "seed-like.md" }).ClickAsync();
        foreach (var kind in new[] { "person", "organization", "date", "document", "statement", "event" })
        {
            await page.Locator($"a.mark.{kind}").First.ClickAsync();
            Check(await page.Locator("#card").RunAxe(), kind);
        }
        Check(await page.RunAxe(), "text with a card");
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Dates" }).ClickAsync();
        await page.Locator("#query").FillAsync("会议");
        await page.Locator(".remarks summary").ClickAsync();
        Check(await page.RunAxe(), "remarks and filters");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Timeline" }).ClickAsync();
        Check(await page.RunAxe(), "timeline");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Who met whom" }).ClickAsync();
        await page.GetByText("The same as a list").ClickAsync();
        Check(await page.RunAxe(), "who met whom");
    }

    private static void Check(AxeResult result, string what)
    {
        result.Passes.Should().Contain(pass => pass.Id == "color-contrast", what);
        result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}")).Should().BeEmpty(what);
    }
}
