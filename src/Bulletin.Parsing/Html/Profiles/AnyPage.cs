namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Every other page: the body is where the sentences are.</summary>
internal static class AnyPage
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "any-page",
        Version = 1,
        Recognise = "body",
    };
}
