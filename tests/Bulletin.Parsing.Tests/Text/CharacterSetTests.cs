using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Tests.Text;

public class CharacterSetTests
{
    [Fact]
    public void Finds_the_first_of_its_characters()
    {
        var set = new CharacterSet();
        set.Add('周');
        set.Add('程');
        set.IndexIn("主持人程立新、周平").Should().Be(3);
        set.IndexIn("吴川").Should().Be(-1);
        set.IndexIn([]).Should().Be(-1);
    }

    [Fact]
    public void Holds_nothing_after_it_was_cleared()
    {
        var set = new CharacterSet();
        foreach (var c in "\0周呩\uFFFF") set.Add(c);
        set.Clear();
        set.Add('程');
        set.IndexIn("\0周呩\uFFFF程").Should().Be(4);
    }
}
