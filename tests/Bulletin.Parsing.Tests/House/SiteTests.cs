using Bulletin.Parsing.Tests.Support;

namespace Bulletin.Parsing.Tests.House;

/// <summary>The documents make one site.</summary>
public sealed class SiteTests
{
    [Fact]
    public void Every_page_stands_in_the_table_of_contents()
    {
        var docs = Path.Combine(Bulletins.Root, "docs");
        var contents = File.ReadAllText(Path.Combine(docs, "toc.yml"));
        foreach (var page in Directory.EnumerateFiles(docs, "*.md").Select(path => Path.GetFileName(path)).Where(page => page != "index.md"))
            contents.Should().Contain($"href: {page}\n");
    }
}
