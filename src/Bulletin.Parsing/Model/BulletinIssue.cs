using NodaTime;

namespace Bulletin.Parsing.Model;

/// <summary>One input read whole: an issue, a page or a single article, with all that was found in it.</summary>
/// <remarks>Immutable and equal by value. Every span in it indexes <see cref="Text"/>.</remarks>
public sealed record BulletinIssue
{
    /// <summary>Name of the paper or programme as printed in the masthead, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Number of the issue as printed (<c>第1268期</c> gives <c>1268</c>), or null.</summary>
    public string? Number { get; init; }

    /// <summary>Day of publication, or null when neither the caller nor the input gives it.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Where <see cref="Date"/> comes from; null when it is null.</summary>
    public DateBasis? DateBasis { get; init; }

    /// <summary>The division that the issue is at home in, or null when it is not known or the whole country is meant.</summary>
    public HomeDivision? Home { get; init; }

    /// <summary>The page as printed (<c>第A05版:新区在线</c> gives <c>A05</c>) when the input is one page, else null.</summary>
    public string? Page { get; init; }

    /// <summary>Name of that page (<c>新区在线</c>), or null.</summary>
    public string? PageName { get; init; }

    /// <summary>The articles in the order of the text. They never overlap, except that a continued article has several parts.</summary>
    public ValueList<Article> Articles { get; init; }

    /// <summary>The stories that the input links to, when it is a web page that lists stories and holds none itself.</summary>
    public ValueList<PageLink> Links { get; init; }

    /// <summary>Remarks about the text, ordered by position.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How the bytes were decoded; null when the input was a string.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Version of the word tables that were used: a hash of their content.</summary>
    public required string LexiconVersion { get; init; }

    /// <summary>The text that all spans index: the input as given, or the text read out of it when it is a web page.</summary>
    public required string Text { get; init; }

    /// <summary>The articles that name a person.</summary>
    /// <param name="person">The name as printed.</param>
    public IEnumerable<Article> ArticlesOf(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Articles.Where(article => article.FindParticipant(person) is not null);
    }

    /// <summary>The events that share a day with a range, each with its article. Events without a date, or with a vague one (近日), are not among them.</summary>
    /// <param name="first">First day of the range.</param>
    /// <param name="last">Last day of the range, inclusive.</param>
    public IEnumerable<ReportedEvent> EventsBetween(LocalDate first, LocalDate last) =>
        from article in Articles
        from happening in article.Events
        where (happening.Start ?? happening.End) <= last && (happening.End ?? happening.Start) >= first
        select new ReportedEvent(article, happening);

    /// <summary>The events that a person took part in, each with the roles and the capacity in it. Being only mentioned is no part.</summary>
    /// <param name="person">The name as printed.</param>
    public IEnumerable<Participation> ParticipationsOf(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return from article in Articles
               from happening in article.Events
               from part in happening.Participants
               where string.Equals(part.Name, person, StringComparison.Ordinal) && part.TookPart
               select new Participation(article, happening, part);
    }

    /// <summary>The characters of <see cref="Text"/> at a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not one of this text.</exception>
    public string GetText(TextSpan span) => Text[span.Start..span.End];
}

/// <summary>An event with the article that reports it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Event">The event.</param>
public readonly record struct ReportedEvent(Article Article, Event Event);

/// <summary>A person's part in an event, with the article that reports it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Event">The event.</param>
/// <param name="Part">Roles and capacity in it.</param>
public readonly record struct Participation(Article Article, Event Event, EventParticipant Part);

/// <summary>Where a publication date comes from, the surest first.</summary>
public enum DateBasis
{
    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>Printed in the masthead.</summary>
    Masthead,

    /// <summary>Printed on a line of its own above or below the headline.</summary>
    DateLine,

    /// <summary>Stated by the page's metadata.</summary>
    Metadata,

    /// <summary>Read from the file's name or path.</summary>
    FileName,

    /// <summary>Printed in a dateline with its year.</summary>
    ArticleDateline,

    /// <summary>Follows from years that the articles mention.</summary>
    Content,
}

/// <summary>How bytes became text.</summary>
/// <param name="Name">Name of the encoding that was used, in lower case: <c>utf-8</c>, <c>utf-16le</c>, <c>gb18030</c>, <c>big5</c>.</param>
/// <param name="Reason">Why it was chosen.</param>
public sealed record TextEncoding(string Name, EncodingReason Reason);

/// <summary>Why an encoding was chosen.</summary>
public enum EncodingReason
{
    /// <summary>The caller named it.</summary>
    Given,

    /// <summary>The bytes begin with its byte order mark.</summary>
    ByteOrderMark,

    /// <summary>The input declares it (<c>&lt;meta charset&gt;</c>) and the bytes agree.</summary>
    Declared,

    /// <summary>The bytes are valid UTF-8.</summary>
    ValidUtf8,

    /// <summary>Every other byte is zero, as in UTF-16 text with ASCII in it, or the code units are Chinese only in UTF-16.</summary>
    Utf16Pattern,

    /// <summary>The bytes decode without error and the characters are the commonest Chinese ones.</summary>
    CharacterFrequency,

    /// <summary>Nothing fits without errors; the encoding with the fewest errors was taken.</summary>
    FewestErrors,
}
