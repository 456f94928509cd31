namespace Bulletin.Parsing.Html.Profiles;

/// <summary>Transcripts of CCTV programmes (新闻联播) in the layout until 2022, with the body between comments.</summary>
internal static class CctvTranscriptOld
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "cctv",
        Version = 1,
        Recognise = ".cnt_bd",
        Headline = ".cnt_nav h3, meta[property=og:title]",
        Date = ".cnt_nav .info",
        BodyAfterComment = "repaste.body.begin",
        BodyBeforeComment = "repaste.body.end",
        Body = ".cnt_bd",
    };
}
