namespace Bulletin.Parsing.Html;

/// <summary>A profile with its selectors compiled.</summary>
internal sealed class CompiledProfile
{
    /// <exception cref="ArgumentException">A selector cannot be read.</exception>
    public CompiledProfile(HtmlProfile profile)
    {
        Profile = profile;
        Recognise = SelectorParser.Parse(profile.Recognise);
        Article = Compile(profile.Article);
        Kicker = Compile(profile.Kicker);
        Headline = Compile(profile.Headline);
        Subheadline = Compile(profile.Subheadline);
        Date = Compile(profile.Date);
        Byline = Compile(profile.Byline);
        PageName = Compile(profile.PageName);
        Body = Compile(profile.Body);
        Remove = Compile(profile.Remove);
        Caption = Compile(profile.Caption);
    }

    public HtmlProfile Profile { get; }

    public PageSelector Recognise { get; }

    public PageSelector? Article { get; }

    public PageSelector? Kicker { get; }

    public PageSelector? Headline { get; }

    public PageSelector? Subheadline { get; }

    public PageSelector? Date { get; }

    public PageSelector? Byline { get; }

    public PageSelector? PageName { get; }

    public PageSelector? Body { get; }

    public PageSelector? Remove { get; }

    public PageSelector? Caption { get; }

    private static PageSelector? Compile(string? selector) => selector is null ? null : SelectorParser.Parse(selector);
}
