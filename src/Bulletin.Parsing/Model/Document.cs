namespace Bulletin.Parsing.Model;

/// <summary>What a title in book marks names.</summary>
public enum DocumentKind
{
    /// <summary>Laws, regulations, plans, decisions, notices.</summary>
    Official,

    /// <summary>Reports, speeches and articles.</summary>
    Report,

    /// <summary>Newspapers, magazines, films, books, songs.</summary>
    Work,
}

/// <summary>A title in book marks (《…》).</summary>
/// <param name="Title">The title without marks and status.</param>
public sealed record Document(string Title)
{
    /// <summary>The status printed in brackets inside the marks (讨论稿, 草案, 试行), or null.</summary>
    public string? Status { get; init; }

    /// <summary>Official paper, report or work.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Every place where it is named.</summary>
    public ValueList<TextSpan> Mentions { get; init; }

    /// <summary>What the entry rests on: one item for each rule that found it; their spans together are <see cref="Mentions"/>.</summary>
    public ValueList<Evidence> Evidence { get; init; }
}
