namespace Bulletin.Parsing.Resolution;

/// <summary>Says where an issue is at home, when you know it better than its name and its articles tell: a register of papers, a table of addresses.</summary>
/// <remarks>One resolver serves many threads at once.</remarks>
public interface IHomeResolver
{
    /// <summary>The division that the issue is at home in, written as <c>崇川区</c> or, where several divisions share a name, <c>南通市崇川区</c>; null to leave it to the parser.</summary>
    /// <param name="title">Name of the paper as printed in the masthead, or null.</param>
    /// <param name="text">The text of the issue.</param>
    /// <remarks>A name that is no division, or may be several, makes the parser throw an <see cref="ArgumentException"/>.</remarks>
    string? Find(string? title, string text);
}
