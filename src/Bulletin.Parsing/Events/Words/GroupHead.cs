using Bulletin.Parsing.Resolution;

namespace Bulletin.Parsing.Events.Words;

/// <summary>Tells who heads a group by the words behind the name.</summary>
internal static class GroupHead
{
    /// <summary>True for who heads those that go: 由程立新任组长的督察组, 以程立新为团长的代表团.</summary>
    public static bool Is(EventText text, PersonPlace place) => text.Text.At(place.End) is '任' or '为' && text.Text.At(place.End + 1) is '组' or '团' or '队' && text.Text.At(place.End + 2) == '长';
}
