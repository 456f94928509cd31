using Bulletin.Parsing.Model;

namespace Bulletin.Parsing.Tests.Model;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_with_equal_items_are_equal()
    {
        ValueList<string> a = ["甲", "乙"];
        ValueList<string> b = ["甲", "乙"];
        (a == b).Should().BeTrue();
        a.GetHashCode().Should().Be(b.GetHashCode());
        (a == ["乙", "甲"]).Should().BeFalse();
    }

    [Fact]
    public void The_default_list_is_empty()
    {
        ValueList<string> list = default;
        list.Count.Should().Be(0);
        list.Should().BeEmpty();
        (list == []).Should().BeTrue();
    }

    [Fact]
    public void Articles_with_equal_content_are_equal()
    {
        var first = BulletinParser.Default.Parse("青石区召开会议\n　　3月7日，青石区召开会议。\n");
        var second = BulletinParser.Default.Parse("青石区召开会议\n　　3月7日，青石区召开会议。\n");
        first.Should().NotBeSameAs(second);
        first.Equals(second).Should().BeTrue();
        first.GetHashCode().Should().Be(second.GetHashCode());
    }

    [Fact]
    public void Spans_compare_by_start_then_end()
    {
        new TextSpan(1, 3).CompareTo(new TextSpan(1, 4)).Should().BeNegative();
        new TextSpan(1, 4).Overlaps(new TextSpan(4, 5)).Should().BeFalse();
        new TextSpan(1, 4).Contains(new TextSpan(2, 4)).Should().BeTrue();
    }
}
