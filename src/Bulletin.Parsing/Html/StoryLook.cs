namespace Bulletin.Parsing.Html;

/// <summary>How a headline is set: its element, and whether it is bold or centred.</summary>
internal readonly record struct StoryLook(string Name, string? Classes, bool IsStrong, bool IsCentred)
{
    public StoryLook(PageText page, int line)
        : this(page.Tree[page.Lines[line].Block].Name, page.Tree[page.Lines[line].Block].Classes, page.IsStrong(line), page.IsCentred(line))
    {
    }

    /// <summary>True when it looks other than a plain text.</summary>
    public bool IsSetOff => IsStrong || IsCentred || IsNamed;

    /// <summary>True when its element says what it is.</summary>
    public bool IsNamed => Classes is not null || PageTags.HeadingLevel(Name) > 0;

    /// <summary>True when the line is set so.</summary>
    public bool IsOn(PageText page, int line)
    {
        ref readonly var block = ref page.Tree[page.Lines[line].Block];
        return block.Name == Name && block.Classes == Classes && page.IsStrong(line) == IsStrong && page.IsCentred(line) == IsCentred;
    }
}
