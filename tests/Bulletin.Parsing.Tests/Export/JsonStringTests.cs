using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bulletin.Parsing.Export;

namespace Bulletin.Parsing.Tests.Export;

/// <summary>Strings are escaped as the framework's writer escapes them.</summary>
public sealed class JsonStringTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_character_is_written_as_the_framework_writes_it()
    {
        for (var character = 0; character <= char.MaxValue; character++) ShouldBeAsTheFramework(((char)character).ToString());
    }

    [Fact]
    public void No_character_that_passes_many_at_a_time_needs_an_escape()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var row = new string((char)character, 40);
            var plain = JsonString.WritePlain(row, new byte[JsonString.LongestPart], out _);
            plain.Should().BeOneOf(0, row.Length);
            if (plain > 0) JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(row).Should().Be(row);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("县政府召开第3次常务会议，研究“十四五”规划……")]
    [InlineData("　　本报讯\n\"引文\"\\\t\r\b\f")]
    [InlineData("阿卜杜拉·买买提 ① ° é Ж")]
    [InlineData("山𠮷口😀田")]
    public void A_text_is_written_as_the_framework_writes_it(string text) => ShouldBeAsTheFramework(text);

    [Fact]
    public void Half_a_pair_is_written_as_the_framework_writes_it()
    {
        foreach (var text in new[] { "高\uD840", "高\uD840低", "\uDC00低", "\uDC00\uD840" }) ShouldBeAsTheFramework(text);
    }

    [Fact]
    public void A_text_in_many_parts_is_written_as_the_framework_writes_it()
    {
        // One character more each time, so that pairs and escapes fall on every side of a part's end.
        for (var shift = 0; shift < 64; shift++) ShouldBeAsTheFramework(new string('报', shift) + string.Concat(Enumerable.Repeat("召开会议2024年，𠮷\n", 300)));
    }

    private static void ShouldBeAsTheFramework(string text)
    {
        var json = new JsonText(indented: false);
        json.Text(text);
        var expected = JsonSerializer.Serialize(text, Relaxed);
        Encoding.UTF8.GetString(json.Written).Should().Be(expected);
    }
}
