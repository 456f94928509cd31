using System.Text.RegularExpressions;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>The README leads to what is there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Bulletins.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_linked_file_exists()
    {
        foreach (var link in Link().Matches(Readme).Select(match => match.Groups["path"].Value))
            File.Exists(Path.Combine(Bulletins.Root, link)).Should().BeTrue(link);
    }

    [GeneratedRegex(@"\]\((?<path>[^)#:]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
