using System.Globalization;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>The limits that <c>docs/security.md</c> states are the defaults.</summary>
public sealed class SecurityDocumentTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "security.md"));

    public static TheoryData<string, int> Limits { get; } = new()
    {
        { "Reading.MaxTextLength", BulletinParserOptions.Default.Reading.MaxTextLength },
        { "Html.MaxLength", BulletinParserOptions.Default.Html.MaxLength },
        { "Html.MaxDepth", BulletinParserOptions.Default.Html.MaxDepth },
        { "Html.MaxElements", BulletinParserOptions.Default.Html.MaxElements },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void The_default_stated_is_the_default(string option, int value) =>
        Page.Should().Contain($"| `{option}` | {value.ToString("N0", CultureInfo.InvariantCulture)} |");
}
