namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Transcripts of CCTV programmes (新闻联播) in the layout since 2022. A page of a whole programme has the element for the text, but no text.</summary>
internal static class CctvTranscript
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "cctv",
        Version = 2,
        Recognise = "#content_area",
        Headline = "meta[property=og:title], .tit, h3",
        Body = "#content_area",
        Remove = ".zebian",
    };
}
