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
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" })) BulletinJson.Write(writer, issue);
            Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(BySerializer(issue, indented), path);
        }
    }

    private static string BySerializer(BulletinIssue issue, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" })) JsonSerializer.Serialize(writer, issue, BulletinJson.Serializer.BulletinIssue);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
