using Bulletin.Parsing.Accuracy;

namespace Bulletin.Parsing.Tests.Accuracy;

public sealed class AccuracyCommandTests : IDisposable
{
    private const string Headline = "青石区召开残疾人工作会议";

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-tests").FullName;

    public AccuracyCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "gold"));
        Write("a.md", $"## {Headline}\n\n会议由副区长周平主持。区残联理事长林涛汇报了全年工作。\n");
    }

    private string Saved => Path.Combine(_folder, "saved.tsv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_run_equals_itself()
    {
        Gold("周平", "林涛");
        Run("gold", "--save", Saved).Code.Should().Be(0);
        Run("gold", "--against", Saved).Output.Should().EndWith("No change.\n");
    }

    [Fact]
    public void Shows_what_was_gained_and_lost_over_gold_with_the_sentences()
    {
        Gold("周平", "林涛", "高梁");
        Run("gold", "--save", Saved);
        var lines = File.ReadAllText(Saved);
        lines.Should().Contain($"persons\ta.json#0\tright\t周平\tperson.title-before\t{Headline}\t会议由副区长周平主持。\n").And.Contain($"persons\ta.json#0\tmissed\t高梁\t\t{Headline}\t\n");
        File.WriteAllText(Saved, lines.Replace("right\t周平", "missed\t周平", StringComparison.Ordinal).Replace("missed\t高梁", "right\t高梁", StringComparison.Ordinal));
        Run("gold", "--against", Saved).Output.Should().EndWith($"""

            persons: 1 gained, 1 lost
              gained: 周平 [person.title-before]
                a.json#0 {Headline}
                会议由副区长周平主持。
              lost: 高梁
                a.json#0 {Headline}

            """);
    }

    [Fact]
    public void What_was_missed_is_shown_in_the_sentence_that_holds_it()
    {
        Gold("全年");
        Run("gold", "--save", Saved);
        File.ReadAllLines(Saved).Should().Contain($"persons\ta.json#0\tmissed\t全年\t\t{Headline}\t区残联理事长林涛汇报了全年工作。");
    }

    [Fact]
    public void Shows_how_often_each_rule_was_right()
    {
        Gold("周平");
        Run("gold", "--rules").Output.Should().Contain("person.title-before                  50.0   1/1\n");
    }

    [Fact]
    public void Shows_facts_added_and_lost_over_any_folder()
    {
        Run(".", "--facts", "--save", Saved);
        Write("a.md", $"## {Headline}\n\n会议由副区长周平主持。区残联理事长黄琳汇报了全年工作。\n");
        Run(".", "--facts", "--against", Saved).Output.Should().EndWith($"""

            persons: 1 added, 1 removed
              added: 黄琳 [person.title-before]
                a.md {Headline}
                区残联理事长黄琳汇报了全年工作。
              removed: 林涛 [person.title-before]
                a.md {Headline}
                区残联理事长林涛汇报了全年工作。

            positions: 1 added, 1 removed
              added: 黄琳|区残联|理事长 [position.before-name]
                a.md {Headline}
                区残联理事长黄琳汇报了全年工作。
              removed: 林涛|区残联|理事长 [position.before-name]
                a.md {Headline}
                区残联理事长林涛汇报了全年工作。

            roles: 1 added, 1 removed
              added: 黄琳|Presenter [role.subject]
                a.md {Headline}
                区残联理事长黄琳汇报了全年工作。
              removed: 林涛|Presenter [role.subject]
                a.md {Headline}
                区残联理事长林涛汇报了全年工作。

            """);
    }

    [Fact]
    public void A_sentence_over_a_break_is_shown_whole()
    {
        Write("a.md", $"## {Headline}\n\n与会者很多。会议由副区长\n\n周平主持。会后，大家合影。\n");
        Run(".", "--facts", "--save", Saved);
        File.ReadAllText(Saved).Should().Contain("\t周平\tperson.title-before\t青石区召开残疾人工作会议\t会议由副区长周平主持。\n");
    }

    [Fact]
    public void Another_file_is_no_earlier_run()
    {
        Gold("周平");
        Write("saved.tsv", "# notes\n");
        Run("gold", "--against", Saved).Should().Be((2, string.Empty, $"{Saved}: line 1 is no finding; the file must be one that --save wrote.\n"));
    }

    private (int Code, string Output, string Error) Run(string folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = AccuracyCommand.Run([Path.Combine(_folder, folder), .. args], output, error);
        return (code, output.ToString(), error.ToString());
    }

    private void Gold(params string[] people) => Write(Path.Combine("gold", "a.json"),
        $$"""{"source":"a.md","articles":[{"headline":"{{Headline}}","participants":[{{string.Join(',', people.Select(name => $$"""{"name":"{{name}}"}"""))}}]}]}""");

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
