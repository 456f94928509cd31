using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bulletin.Parsing.Export;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Export;

/// <summary>What is written by hand is what the serializer writes, so that a member added to the model and forgotten here is found.</summary>
public sealed class IssueJsonWriterTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_bulletin_is_written_as_the_serializer_writes_it(bool indented)
    {
        foreach (var path in Bulletins.Own.Concat(Bulletins.OwnPages))
        {
            var issue = BulletinParser.Default.ParseFile(path);
            BulletinJson.Serialize(issue, indented).Should().Be(BySerializer(issue, indented), path);
        }
    }

    [Fact]
    public void All_ways_of_writing_give_the_same_bytes()
    {
        var issue = BulletinParser.Default.ParseFile(Bulletins.Own[0]);
        using var stream = new MemoryStream();
        BulletinJson.Write(stream, issue);
        var buffer = new ArrayBufferWriter<byte>();
        BulletinJson.Write(buffer, issue);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(BulletinJson.Serialize(issue));
        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(BulletinJson.Serialize(issue));
    }

    [Fact]
    public void A_callers_writer_keeps_its_own_indentation_and_escapes()
    {
        var issue = BulletinParser.Default.ParseFile(Bulletins.Own[0]);
        ByWriter(issue, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Should().Be($$"""{"issue":{{BulletinJson.Serialize(issue)}}}""");
        ByWriter(issue, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }).Should().Be($"{{\n  \"issue\": {BulletinJson.Serialize(issue, indented: true).Replace("\n", "\n  ", StringComparison.Ordinal)}\n}}");
        ByWriter(issue, default).Should().NotContainAny("年", "月").And.Contain("\\u");
    }

    private static string ByWriter(BulletinIssue issue, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("issue");
            BulletinJson.Write(writer, issue);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string BySerializer(BulletinIssue issue, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" })) JsonSerializer.Serialize(writer, issue, BulletinJson.Serializer.BulletinIssue);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
