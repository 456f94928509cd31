namespace Bulletin.Parsing.Accuracy;

/// <summary>How a fact of one run stands to the gold.</summary>
public enum Verdict
{
    /// <summary>In the gold and found.</summary>
    Right,

    /// <summary>In the gold, not found.</summary>
    Missed,

    /// <summary>Found, not in the gold.</summary>
    Wrong,

    /// <summary>Found where there is no gold.</summary>
    Found,
}
