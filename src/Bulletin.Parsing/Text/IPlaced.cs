namespace Bulletin.Parsing.Text;

/// <summary>What was found in a text and begins somewhere in it.</summary>
internal interface IPlaced
{
    /// <summary>Index of its first character.</summary>
    int Start { get; }
}
