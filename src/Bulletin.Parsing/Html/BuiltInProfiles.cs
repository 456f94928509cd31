using Bulletin.Parsing.Html.Profiles;

namespace Bulletin.Parsing.Html;

/// <summary>The profiles that come with the library, in the order in which they are tried.</summary>
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
        GovernmentSite.Profile,
        AnyPage.Profile,
    ];
}
