namespace Bulletin.Parsing.Model;

/// <summary>A person named in an article.</summary>
/// <param name="Name">The name as printed.</param>
public sealed record Participant(string Name)
{
    /// <summary>The positions, in the order printed.</summary>
    public ValueList<Position> Positions { get; init; }

    /// <summary>Every place where the person is named: by the whole name, and by a part of one with a middle dot (约翰·奥康纳, then 奥康纳).</summary>
    public ValueList<TextSpan> Mentions { get; init; }

    /// <summary>What the entry rests on: one item for each rule that found it; their spans together are <see cref="Mentions"/>.</summary>
    public ValueList<Evidence> Evidence { get; init; }
}

/// <summary>What a title says.</summary>
public enum PositionKind
{
    /// <summary>A post (局长).</summary>
    Post,

    /// <summary>A rank (二级巡视员).</summary>
    Rank,

    /// <summary>A profession or academic title (教授).</summary>
    Profession,
}

/// <summary>A title and the body in which it is held.</summary>
/// <param name="Organization">The body as printed, inherited along a chain of titles; null when the title itself holds the level (区长).</param>
/// <param name="Title">The title without the body: <c>区委书记</c> gives <c>书记</c>.</param>
public sealed record Position(string? Organization, string Title)
{
    /// <summary>The full official name of the body, also of the government that a title such as 区长 means; null when it is not known.</summary>
    public string? OrganizationFullName { get; init; }

    /// <summary>Post, rank or profession.</summary>
    public PositionKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public ValueList<TextSpan> Spans { get; init; }

    /// <summary>What it rests on: the place of the body, also where it is inherited, and that of the title.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Body and title as they would be printed together: <c>区委书记</c>.</summary>
    public string GetText() => Organization + Title;
}
