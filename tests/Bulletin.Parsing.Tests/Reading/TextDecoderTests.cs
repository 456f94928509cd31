using System.Text;
using Bulletin.Parsing.Lexicon;
using Bulletin.Parsing.Model;
using Bulletin.Parsing.Reading;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.Reading;

public sealed class TextDecoderTests
{
    private const string Text = "青石区召开全区重点项目推进会\r\n　　3月7日上午，青石区召开全区重点项目推进会。区委书记韩松主持会议并讲话。\r\n";
    private const string Traditional = "雲川縣舉行農業發展座談會\n　　會議討論了今年的農業發展計劃，並聽取各鄉鎮的報告。\n";

    private readonly TextDecoder _decoder = new(BulletinLexicon.Default.FrequentCharacters);

    [Theory]
    [InlineData("utf-8", EncodingReason.ValidUtf8)]
    [InlineData("gb18030", EncodingReason.CharacterFrequency)]
    [InlineData("utf-16le", EncodingReason.Utf16Pattern)]
    [InlineData("utf-16be", EncodingReason.Utf16Pattern)]
    public void Finds_the_encoding_of_a_bulletin(string name, EncodingReason reason)
    {
        var decoded = _decoder.Decode(KnownEncodings.Find(name).GetBytes(Text));
        decoded.Text.Should().Be(Text);
        decoded.Encoding.Should().Be(new TextEncoding(name, reason));
        decoded.Undecodable.Should().BeNull();
    }

    [Theory]
    [InlineData("gb2312", "gb18030", "gb18030", EncodingReason.Declared)]
    [InlineData("gb2312", "utf-8", "utf-8", EncodingReason.ValidUtf8)]
    [InlineData("utf-8", "gb18030", "gb18030", EncodingReason.CharacterFrequency)]
    [InlineData("utf-8", "utf-8", "utf-8", EncodingReason.Declared)]
    [InlineData("big5", "gb18030", "gb18030", EncodingReason.CharacterFrequency)]
    [InlineData("euc-tw", "gb18030", "gb18030", EncodingReason.CharacterFrequency)]
    public void A_declared_encoding_holds_when_the_bytes_agree_with_it(string declared, string real, string found, EncodingReason reason)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"></head><body>{Text}</body></html>";
        var decoded = _decoder.Decode(KnownEncodings.Find(real).GetBytes(page));
        decoded.Text.Should().Be(page);
        decoded.Encoding.Should().Be(new TextEncoding(found, reason));
    }

    [Fact]
    public void Finds_Big5_by_its_characters()
    {
        var decoded = _decoder.Decode(KnownEncodings.Big5.GetBytes(Traditional));
        decoded.Text.Should().Be(Traditional);
        decoded.Encoding.Name.Should().Be("big5");
    }

    [Fact]
    public void Tells_GBK_from_Big5_and_UTF16_in_every_sample()
    {
        foreach (var path in Bulletins.Own.Where(path => !path.Contains("traditional", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(path);
            _decoder.Decode(KnownEncodings.Gb18030.GetBytes(text)).Encoding.Name.Should().Be("gb18030", path);
            _decoder.Decode(KnownEncodings.Utf16[0].GetBytes(text)).Encoding.Name.Should().Be("utf-16le", path);
            _decoder.Decode(KnownEncodings.Utf16[1].GetBytes(text)).Encoding.Name.Should().Be("utf-16be", path);
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("gb18030")]
    public void Obeys_a_byte_order_mark_and_leaves_it_out(string name)
    {
        var encoding = KnownEncodings.Find(name);
        var decoded = _decoder.Decode([.. encoding.GetBytes("\uFEFF" + Text)]);
        decoded.Text.Should().Be(Text);
        decoded.Encoding.Reason.Should().Be(EncodingReason.ByteOrderMark);
    }

    [Fact]
    public void Reports_where_bytes_cannot_be_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("会议听取了汇报。"), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("会议研究了有关工作，提出了要求。")];
        var issue = new BulletinParser(new BulletinParserOptions { Reading = new ReadingOptions { Encoding = "utf-8" } }).Parse(bytes);
        var diagnostic = issue.Diagnostics.Should().ContainSingle(d => d.Id == "BP1001").Subject;
        diagnostic.Message.Should().Be("2 place(s) are not valid utf-8, the first at byte 24; they read as U+FFFD.");
        issue.Text[diagnostic.Span.Start].Should().Be('\uFFFD');
    }

    [Fact]
    public void Takes_the_encoding_with_the_fewest_errors_when_none_fits()
    {
        byte[] bytes = [.. KnownEncodings.Gb18030.GetBytes(Text), 0xFF, .. KnownEncodings.Gb18030.GetBytes(Text)];
        var issue = BulletinParser.Default.Parse(bytes);
        issue.Encoding.Should().Be(new TextEncoding("gb18030", EncodingReason.FewestErrors));
        issue.Diagnostics.Select(d => d.Id).Should().Contain(["BP1001", "BP1002"]);
    }

    [Fact]
    public void A_file_cut_inside_a_character_stays_UTF8()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        for (var cut = 1; cut <= 4; cut++) _decoder.Decode(bytes.AsSpan(..^(cut + 3))).Encoding.Name.Should().Be("utf-8");
    }

    [Theory]
    [InlineData("GBK")]
    [InlineData("gb2312")]
    [InlineData("cp936")]
    [InlineData("x-gbk")]
    public void Knows_the_labels_of_GB18030(string label) => KnownEncodings.Find(label).WebName.Should().Be("gb18030");

    [Fact]
    public void An_unknown_encoding_is_the_callers_mistake()
    {
        var make = () => new BulletinParser(new BulletinParserOptions { Reading = new ReadingOptions { Encoding = "latin-9" } });
        make.Should().Throw<ArgumentException>().WithMessage("Unknown encoding \"latin-9\". Known are utf-8, gb18030 (also gbk, gb2312), big5, utf-16le, utf-16be.*");
    }
}
