using System.Text;
using Bulletin.Parsing.Cli.View;
using Bulletin.Parsing.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using Position = Bulletin.Parsing.Model.Position;

namespace Bulletin.Parsing.BrowserTests;

/// <summary>A bulletin that is written to break out of the page is shown as the text that it is.</summary>
public sealed class HostileTests(Browser browser) : PageTest(browser)
{
    private const string Attack = "<img src=x onerror=alert(1)></script><script>alert(1)</script><!--\" onmouseover=\"alert(1)' style='x\u2028alert(1)";

    private static readonly ValueList<TextSpan> Everywhere = [new TextSpan(0, Attack.Length)];

    [Fact]
    public async Task Markup_in_every_field_stays_text()
    {
        WritePage(Attack, HostileIssue());
        var page = await OpenAsync(new());
        foreach (var tab in new[] { "#tab-timeline", "#tab-meetings", "#tab-read" })
        {
            await page.Locator(tab).ClickAsync();
            await ExpectNoMarkupAsync(page);
        }
        await Expect(page.Locator("article h2")).ToHaveTextAsync(Attack);
        foreach (var kind in new[] { "person", "organization", "date", "document", "statement", "event" })
        {
            await page.EvaluateAsync("kind => { for (const chip of document.querySelectorAll('.chip')) if ((chip.dataset.kind === kind) !== (chip.ariaPressed === 'true')) chip.click(); }", kind);
            await page.Locator($"article a.mark.{kind}").First.ClickAsync();
            await Expect(page.Locator("#card h2")).ToContainTextAsync("onerror=alert(1)");
            await ExpectNoMarkupAsync(page);
        }
        await page.Locator("#query").FillAsync(Attack);
        await Expect(page.Locator("#status")).ToContainTextAsync("1 of 1 article");
    }

    private static async Task ExpectNoMarkupAsync(IPage page) =>
        (await page.Locator("img, iframe, body script:not([type='application/json'], [type=module]), [onerror], [onmouseover], [style], a[href^='javascript']").CountAsync()).Should().Be(0);

    private static BulletinIssue HostileIssue()
    {
        var evidence = new Evidence { Rule = Attack, Spans = Everywhere };
        var position = new Position(Attack, Attack) { OrganizationFullName = Attack, Spans = Everywhere, Evidence = evidence };
        var date = new BulletinDate(Attack, DatePrecision.Vague) { Spans = Everywhere, Rule = Attack };
        return new()
        {
            Text = Attack,
            LexiconVersion = Attack,
            Title = Attack,
            Number = Attack,
            Page = Attack,
            PageName = Attack,
            Home = new HomeDivision(Attack, Attack, AdministrativeLevel.County, HomeBasis.Given),
            Diagnostics = [new Diagnostic(Attack, DiagnosticSeverity.Warning, Everywhere[0], Attack)],
            Links = [new PageLink(Attack, "javascript:alert(1)", Everywhere)],
            Articles =
            [
                new Article
                {
                    HeadlineLines = [new HeadlineLine(HeadlineLayer.Headline, Attack, Everywhere)],
                    Bylines = [new Byline(Attack, BylineKind.Person, Everywhere) { Rule = Attack }],
                    Paragraphs = [new Paragraph(Attack, Everywhere)],
                    Captions = [new Paragraph(Attack, Everywhere)],
                    Participants = [new Participant(Attack) { Positions = [position], Mentions = Everywhere, Evidence = [evidence] }, new Participant("另一人")],
                    Organizations = [new Organization(Attack, OrganizationKind.Party) { Aliases = [Attack], FullName = Attack, Jurisdiction = Attack, Mentions = Everywhere, Evidence = [evidence] }],
                    Dates = [date],
                    Documents = [new Document(Attack) { Status = Attack, Mentions = Everywhere, Evidence = [evidence] }],
                    Statements = [new Statement(Attack, Attack, Everywhere) { Evidence = evidence }],
                    Events =
                    [
                        new Event(EventType.Meeting)
                        {
                            Name = Attack,
                            When = date,
                            Places = [Attack],
                            Participants = [new EventParticipant(Attack, [ParticipantRole.Chair]) { Capacity = [position] }, new EventParticipant("另一人", [ParticipantRole.Attendee])],
                            Agenda = [new AgendaItem(AgendaAction.Adopt, [Attack])],
                            PersonnelChanges = [new PersonnelChange(Attack, PersonnelAct.Elected, position)],
                            Evidence = evidence,
                        },
                    ],
                    Page = Attack,
                    ContinuedOn = Attack,
                    ContinuedFrom = Attack,
                    DocumentNumber = Attack,
                    Link = "javascript:alert(1)",
                },
            ],
        };
    }

    private void WritePage(string name, BulletinIssue issue)
    {
        using var writer = new StreamWriter(PagePath);
        var page = new IssuePage(writer, IssuePage.DefaultMaxLength);
        page.TryAdd(name, issue);
        page.Finish();
    }

    [Fact]
    public async Task A_link_to_a_script_is_text_and_one_to_the_web_tells_nobody_where_it_stood()
    {
        var page = await ViewAsync(Write("a.md", "# 《新闻联播》（20230511）\n\n## 详细新闻\n\n### 会议召开\n\n会议召开。\n\n[查看原文](javascript:alert(1))\n\n### 大桥通车\n\n大桥今天通车。\n\n[查看原文](https://example.org/a)\n"));
        await Expect(page.Locator("a.address")).ToHaveCountAsync(1);
        await Expect(page.Locator("a.address")).ToHaveAttributeAsync("rel", "noopener noreferrer");
        (await page.Locator("a[href^=javascript]").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task The_policy_stops_a_script_that_got_in_all_the_same()
    {
        var page = await ViewAsync(Sample("notice.txt"));
        (await page.EvaluateAsync<string>("""
            () => {
              const script = document.createElement('script');
              try { script.textContent = 'globalThis.broken = true'; document.body.append(script); } catch (error) { return error.name; }
              return String(globalThis.broken);
            }
            """)).Should().Be("TypeError");
        (await page.EvaluateAsync<string>("() => { try { document.body.innerHTML = '<b>x</b>'; return 'set'; } catch (error) { return error.name; } }")).Should().Be("TypeError");
        ExpectProblems(2, "This document requires");
    }

    [Fact]
    public async Task A_thousand_articles_open_and_are_searched_without_a_wait()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1000; i++) text.Append("## 区委召开第").Append(i).Append("次会议\n\n3月7日，区委书记程立新主持召开会议，副区长周平出席。程立新指出，要抓好《实施方案》落实。\n\n");
        var page = await ViewAsync(Write("a.md", text.ToString()));
        await Expect(page.Locator("article")).ToHaveCountAsync(1000);
        await page.Locator("#query").FillAsync("第999次");
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        await page.Locator("#article-999 a.mark.person").First.ClickAsync();
        await Expect(page.Locator("#card h2")).ToHaveTextAsync("程立新");
    }
}
