using System.Text;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Corpus;

/// <summary>The same story is read the same, however its lines are set.</summary>
public sealed class ReflowTests
{
    // Stories of one headline line and whole paragraphs. What ends a sentence with a colon or semicolon is a list, whose lines a wrap would join.
    private static readonly List<Article> Stories =
        [.. Bulletins.Own.SelectMany(path => BulletinParser.Default.ParseFile(path).Articles)
            .Where(story => story.HeadlineLines.Count == 1 && story.Headline!.Length > 8 && story.Paragraphs.Count > 1 && story.Captions.Count == 0 && story.ContinuedFrom is null && story.ContinuedOn is null)
            .Where(story => story.Paragraphs.All(p => p.Kind == ParagraphKind.Body && p.Text.Length > 12 && p.Text[^1] is '。' or '”'))];

    [Fact]
    public void Most_of_the_own_stories_can_be_set_anew() => Stories.Count.Should().BeGreaterThan(50);

    [Fact]
    public void With_an_indent_before_each_paragraph() =>
        ShouldReadTheSame(story => $"{story.Headline}\n{string.Concat(story.Paragraphs.Select(p => $"　　{p.Text}\n"))}");

    [Fact]
    public void With_an_empty_line_between_paragraphs() =>
        ShouldReadTheSame(story => $"{story.Headline}\n\n{string.Join("\n\n", story.Paragraphs.Select(p => p.Text))}\n");

    [Fact]
    public void With_one_line_for_each_paragraph() =>
        ShouldReadTheSame(story => $"{story.Headline}\n{string.Join('\n', story.Paragraphs.Select(p => p.Text))}\n");

    [Fact]
    public void With_a_marked_heading() =>
        ShouldReadTheSame(story => $"## {story.Headline}\n\n{string.Join("\n\n", story.Paragraphs.Select(p => p.Text))}\n");

    [Theory]
    [InlineData(16)]
    [InlineData(22)]
    [InlineData(28)]
    [InlineData(40)]
    public void With_every_line_broken_at_a_width(int width) =>
        ShouldReadTheSame(story => $"{story.Headline}\n{string.Concat(story.Paragraphs.Select(p => Wrapped($"　　{p.Text}", width)))}");

    [Fact]
    public void With_a_break_after_a_comma_of_each_paragraph() =>
        ShouldReadTheSame(story => $"## {story.Headline}\n\n{string.Join("\n\n", story.Paragraphs.Select(p => BrokenAtComma(p.Text)))}\n");

    private static void ShouldReadTheSame(Func<Article, string> set)
    {
        foreach (var story in Stories)
        {
            var text = set(story);
            var read = Parsed.Issue(text).Articles.Should().ContainSingle(text).Subject;
            (read.Headline ?? string.Empty).Should().Be(read.Kicker is null ? story.Headline : story.Headline![(read.Kicker.Length + 1)..]);
            read.Paragraphs.Select(p => WithoutSpaces(p.Text)).Should().Equal(story.Paragraphs.Select(p => WithoutSpaces(p.Text)), text);
        }
    }

    private static string Wrapped(string line, int width)
    {
        var result = new StringBuilder();
        for (var i = 0; i < line.Length; i += width) result.Append(line.AsSpan(i, Math.Min(width, line.Length - i))).Append('\n');
        return result.ToString();
    }

    private static string BrokenAtComma(string paragraph)
    {
        var comma = paragraph.IndexOf('，', Math.Min(20, paragraph.Length - 1));
        return comma < 0 || comma == paragraph.Length - 1 ? paragraph : $"{paragraph[..(comma + 1)]}\n\n{paragraph[(comma + 1)..]}";
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
