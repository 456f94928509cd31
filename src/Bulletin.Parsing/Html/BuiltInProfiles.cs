using Bulletin.Parsing.Html.Profiles;

namespace Bulletin.Parsing.Html;

/// <summary>The profiles that come with the library, and the order in which profiles are tried.</summary>
internal static class BuiltInProfiles
{
    /// <summary>What publishing systems write goes before what single sites do; the last one knows every page.</summary>
    public static IReadOnlyList<HtmlProfile> All { get; } =
    [
        FounderComment.Profile,
        FounderTags.Profile,
        CctvTranscript.Profile,
        CctvTranscriptOld.Profile,
        PeopleDaily.Profile,
        PeopleOnline.Profile,
        Xinhua.Profile,
        WeChat.Profile,
        GovernmentSite.Profile,
        Microdata.Profile,
        AnyPage.Profile,
    ];

    /// <summary>All profiles in the order in which they are tried: the user's first, and of one name the newest version first.</summary>
    public static IEnumerable<HtmlProfile> InOrder(IEnumerable<HtmlProfile> own) =>
        own.Concat(All).GroupBy(profile => profile.Name, StringComparer.Ordinal).SelectMany(versions => versions.OrderByDescending(profile => profile.Version));
}
