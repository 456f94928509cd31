using Bulletin.Parsing.Text;

namespace Bulletin.Parsing.Events.Words;

/// <summary>A word of the events' vocabulary in an article's text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">What it says.</param>
internal readonly record struct EventHit(int Start, int End, EventWord Word) : IPlaced;
