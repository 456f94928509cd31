using System.Reflection;
using System.Text.RegularExpressions;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

public sealed partial class DiagnosticsDocumentTests
{
    [Fact]
    public void Every_diagnostic_is_documented_and_every_documented_one_exists()
    {
        var inCode = typeof(BulletinParser).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string) && field.Name.EndsWith("Id", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(id => id.StartsWith("BP", StringComparison.Ordinal)).ToList();
        var documented = Id().Matches(File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "diagnostics.md"))).Select(match => match.Groups["id"].Value).ToList();
        inCode.Should().OnlyHaveUniqueItems();
        documented.Should().BeEquivalentTo(inCode);
    }

    [GeneratedRegex(@"^\| (?<id>BP\d{4}) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();
}
