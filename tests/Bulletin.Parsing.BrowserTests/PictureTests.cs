using Microsoft.Playwright;

namespace Bulletin.Parsing.BrowserTests;

/// <summary>Takes the pictures of the documents: <c>Bulletin.Parsing.BrowserTests -explicit only</c>.</summary>
public sealed class PictureTests(Browser browser) : PageTest(browser)
{
    [Theory(Explicit = true)]
    [InlineData(ColorScheme.Light, "text", "view-light.png")]
    [InlineData(ColorScheme.Dark, "text", "view-dark.png")]
    [InlineData(ColorScheme.Light, "timeline", "view-timeline.png")]
    [InlineData(ColorScheme.Light, "meetings", "view-meetings.png")]
    public async Task Takes_a_picture(ColorScheme scheme, string view, string name)
    {
        var page = await ViewAsync(new BrowserNewContextOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1360, Height = 820 } },
            view == "text" ? [Sample("county-paper.txt")] : [Sample("seed-like.md"), "--date", "2023-06-09"]);
        if (view != "text") await page.Locator($"#tab-{view}").ClickAsync();
        await page.Locator(view switch { "text" => "#article-0 a.mark.person >> nth=0", "timeline" => ".happening .name a >> nth=2", _ => ".node.person >> nth=0" }).ClickAsync();
        await page.Mouse.MoveAsync(680, 810);
        var picture = Path.Combine(Root, "docs", "images", name);
        await page.ScreenshotAsync(new() { Path = picture });
        new FileInfo(picture).Length.Should().BeLessThan(400_000);
    }
}
