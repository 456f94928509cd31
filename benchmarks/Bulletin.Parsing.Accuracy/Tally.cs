namespace Bulletin.Parsing.Accuracy;

/// <summary>Hits, false alarms and misses of one kind of fact, with each error as a line.</summary>
public sealed class Tally
{
    public int Hits { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public IList<string> Errors { get; } = [];

    /// <summary>Share of what was found that is right, 0 to 1.</summary>
    public double Precision => Hits + Wrong == 0 ? 1 : (double)Hits / (Hits + Wrong);

    /// <summary>Share of what should be found that was found, 0 to 1.</summary>
    public double Recall => Hits + Missed == 0 ? 1 : (double)Hits / (Hits + Missed);

    /// <summary>Harmonic mean of the two, 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int hits, int wrong, int missed)
    {
        Hits += hits;
        Wrong += wrong;
        Missed += missed;
    }
}
