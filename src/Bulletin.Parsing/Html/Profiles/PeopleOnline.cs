namespace Bulletin.Parsing.Html.Profiles;

/// <summary>人民网 and its local channels.</summary>
internal static class PeopleOnline
{
    public static HtmlProfile Profile { get; } = new()
    {
        Name = "people-online",
        Version = 1,
        Recognise = ".rm_txt_con, .box_con #p_title, .text_title h1",
        Kicker = "h3.pre",
        Headline = ".rm_txt h1, .text_title h1, #p_title, h1",
        Subheadline = "h4.sub",
        Byline = ".author",
        Body = ".rm_txt_con, #rwb_zw, .box_con",
        Remove = ".edit, #paper_num, .bza, .zdfy, .rm_relevant, .edit_new, .paper_num",
    };
}
