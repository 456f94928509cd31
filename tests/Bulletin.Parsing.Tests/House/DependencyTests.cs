using System.Xml.Linq;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

public sealed class DependencyTests
{
    public static TheoryData<string> Projects => [.. Directory.GetFiles(Path.Combine(Bulletins.Root, "src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Bulletins.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_dependency_of_a_package_is_justified(string project)
    {
        var document = File.ReadAllText(Path.Combine(Bulletins.Root, "docs", "dependencies.md"));
        document.Should().Contain($"| `{Path.GetFileNameWithoutExtension(project)}` | ");
        foreach (var package in Dependencies(project)) document.Should().Contain($" | {package} | ", $"{project} depends on it");
    }

    [Fact]
    public void The_core_depends_on_two_packages() =>
        Dependencies(Path.Combine("src", "Bulletin.Parsing", "Bulletin.Parsing.csproj")).Should().Equal("AngleSharp", "NodaTime");

    private static IEnumerable<string> Dependencies(string project) =>
        XDocument.Load(Path.Combine(Bulletins.Root, project)).Descendants("PackageReference").Where(reference => (string?)reference.Attribute("PrivateAssets") != "all").Select(reference => (string)reference.Attribute("Include")!);
}
