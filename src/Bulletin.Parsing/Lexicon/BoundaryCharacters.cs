using System.Buffers;

namespace Bulletin.Parsing.Lexicon;

/// <summary>Single characters at which the name of a body cannot go on to the left.</summary>
internal sealed class BoundaryCharacters(LexiconTable table)
{
    /// <summary>Characters that names of bodies hardly ever hold: 的, 在, 由.</summary>
    public SearchValues<char> Stops { get; } = table.Characters("boundary");

    /// <summary>Characters that stand between names and also inside them: 和, 与, 对.</summary>
    public SearchValues<char> SoftStops { get; } = table.Characters("soft-boundary");
}
