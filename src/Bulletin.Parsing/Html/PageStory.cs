namespace Bulletin.Parsing.Html;

/// <summary>One of several stories of a page, as a range of its lines.</summary>
/// <param name="First">The first line.</param>
/// <param name="Headline">The line of the headline.</param>
/// <param name="Body">The first line with a sentence.</param>
/// <param name="End">The line behind the last.</param>
internal readonly record struct PageStory(int First, int Headline, int Body, int End);
