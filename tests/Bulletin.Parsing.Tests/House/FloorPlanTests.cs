using System.Text.RegularExpressions;
using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>Keeps the house in order: each folder uses only the folders above it.</summary>
public sealed partial class FloorPlanTests
{
    private static readonly string[] Floors = ["Model", "Text", "Lexicon", "Reading", "Html", "Segmentation", "Extraction", "Resolution", "Events", "Export", "Archive"];
    private static readonly string Library = Path.Combine(Bulletins.Root, "src", "Bulletin.Parsing");

    // Beside the direction: who may know whom. Export knows the model only; the lexicon is data and knows nobody.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Text"] = ["Model"],
        ["Lexicon"] = [],
        ["Reading"] = ["Model", "Text", "Lexicon"],
        ["Html"] = ["Model", "Text", "Lexicon", "Reading"],
        ["Segmentation"] = ["Model", "Text", "Lexicon", "Reading"],
        ["Extraction"] = ["Model", "Text", "Lexicon"],
        ["Resolution"] = ["Model", "Text", "Lexicon", "Extraction"],
        ["Events"] = ["Model", "Text", "Lexicon", "Extraction", "Resolution"],
        ["Export"] = ["Model"],
        ["Archive"] = ["Model", "Reading"],
    };

    // The rooms of the floor of events, each of which uses only those before it; what stands beside them puts the article together.
    private static readonly string[] RoomsOfEvents = ["Words", "Times", "Finding", "Places", "Roles", "Proceedings"];

    public static TheoryData<string> SourceFiles => [.. Directory.EnumerateFiles(Path.Combine(Bulletins.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Bulletins.Root, file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_library_has_these_floors_and_no_other() =>
        Directory.GetDirectories(Library).Select(folder => Path.GetFileName(folder)!).Except(["bin", "obj"], StringComparer.Ordinal)
            .Should().BeEquivalentTo(Floors);

    [Fact]
    public void Each_floor_uses_only_floors_above_it()
    {
        foreach (var floor in Floors)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Library, floor), "*.cs", SearchOption.AllDirectories))
            {
                var code = File.ReadAllText(file);
                var names = FloorName().Matches(code).Select(match => match.Groups["floor"].Value).Where(used => Floors.Contains(used, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).Except([floor], StringComparer.Ordinal);
                names.Should().BeSubsetOf(Allowed[floor], $"{Path.GetRelativePath(Library, file)} may look up, not down");
                // An archive is read by parsers: it stands above the facade.
                if (floor == "Archive") continue;
                foreach (var facade in new[] { "BulletinParser ", "BulletinParser(", "BulletinParserOptions" })
                    code.Should().NotContain(facade, $"{Path.GetRelativePath(Library, file)} stands below the facade");
            }
        }
    }

    [Fact]
    public void Each_room_of_events_uses_only_rooms_before_it()
    {
        var floor = Path.Combine(Library, "Events");
        Directory.GetDirectories(floor).Select(room => Path.GetFileName(room)!).Should().BeEquivalentTo(RoomsOfEvents);
        var atTheTop = Directory.EnumerateFiles(floor, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        for (var i = 0; i < RoomsOfEvents.Length; i++)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(floor, RoomsOfEvents[i]), "*.cs"))
            {
                var code = File.ReadAllText(file);
                foreach (var later in RoomsOfEvents[(i + 1)..]) code.Should().NotContain($"Bulletin.Parsing.Events.{later};", $"{Path.GetFileName(file)} is of the room {RoomsOfEvents[i]}");
                foreach (var type in atTheTop) code.Should().NotMatchRegex($@"\b{type}\b", $"{Path.GetFileName(file)} is used by {type}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_source_file_is_short_and_bears_a_telling_name(string file)
    {
        File.ReadLines(Path.Combine(Bulletins.Root, file)).Count().Should().BeLessThanOrEqualTo(300);
        Path.GetFileName(file).Should().NotMatchRegex("Helper|Util|Common|Manager");
    }

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_namespace_follows_its_folder(string file)
    {
        if (Path.GetFileName(file) == "Program.cs") return;
        var folder = Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.').Replace("src.Bulletin.Parsing", "Bulletin.Parsing", StringComparison.Ordinal);
        File.ReadAllText(Path.Combine(Bulletins.Root, file)).Should().Contain($"namespace {folder};");
    }

    [Fact]
    public void No_type_bears_the_name_of_its_floor() =>
        typeof(BulletinParser).Assembly.GetTypes().Where(type => type.Namespace is not null && type.Namespace.EndsWith($".{type.Name}", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void Only_the_floor_for_web_pages_names_AngleSharp()
    {
        foreach (var file in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(Library, file).StartsWith("Html", StringComparison.Ordinal)))
            File.ReadAllText(file).Should().NotContain("AngleSharp", $"{file} is no part of Html");
        typeof(BulletinParser).Assembly.GetExportedTypes().SelectMany(type => type.GetMembers()).Select(member => member.ToString())
            .Should().NotContain(member => member!.Contains("AngleSharp", StringComparison.Ordinal));
    }

    [Fact]
    public void No_regular_expression_is_built_in_the_library()
    {
        foreach (var file in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories))
            File.ReadAllText(file).Should().NotContain("new Regex(", $"{file} is on the hot path");
    }

    [Fact]
    public void Public_types_are_sealed_static_or_values()
    {
        foreach (var type in typeof(BulletinParser).Assembly.GetExportedTypes())
            (type.IsSealed || type.IsValueType || type.IsInterface).Should().BeTrue($"{type} must not be inherited from");
    }

    [GeneratedRegex(@"Bulletin\.Parsing\.(?<floor>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FloorName();
}
