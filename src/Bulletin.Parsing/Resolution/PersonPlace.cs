using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Resolution;

/// <summary>A place of an article's text where one of its people is named.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Person">Index among the article's participants.</param>
/// <param name="TitleStart">Where the titles before the name begin; equal to <paramref name="Start"/> when none stands there.</param>
internal readonly record struct PersonPlace(int Start, int End, int Person, int TitleStart) : IPlaced;
