using System.Text.RegularExpressions;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

public sealed partial class EvidenceDocumentTests
{
    [Fact]
    public void Every_rule_is_documented_and_every_documented_one_exists()
    {
        var library = Path.Combine(Bulletins.Root, "src", "Bulletin.Parsing");
        var inCode = new[] { "Segmentation", "Extraction", "Resolution", "Events" }.SelectMany(floor => Directory.EnumerateFiles(Path.Combine(library, floor), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => InCode().Matches(File.ReadAllText(file))).Select(match => match.Groups["id"].Value).Distinct(StringComparer.Ordinal);
        var documented = InTable().Matches(File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "evidence.md"))).Select(match => match.Groups["id"].Value);
        documented.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(inCode);
    }

    [GeneratedRegex("\"(?<id>(agenda|byline|date|document|event|organization|person|personnel|position|role|statement)\\.[a-z-]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InCode();

    [GeneratedRegex(@"^\| `(?<id>[a-z]+\.[a-z-]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InTable();
}
