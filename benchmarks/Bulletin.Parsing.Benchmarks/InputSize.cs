namespace Bulletin.Parsing.Benchmarks;

/// <summary>What one call of a benchmark works through.</summary>
/// <param name="Characters">UTF-16 code units of the decoded input.</param>
/// <param name="Bytes">Bytes of the input.</param>
/// <param name="Articles">Articles in it.</param>
public readonly record struct InputSize(long Characters, long Bytes, int Articles);

/// <summary>A class of benchmarks whose figures are recorded.</summary>
public interface IRecorded
{
    /// <summary>Name of the table that takes them.</summary>
    string Table { get; }

    /// <summary>Name of the input.</summary>
    string Input { get; }

    /// <summary>Reads the input and makes sure that the benchmarks do their work.</summary>
    void Setup();

    /// <summary>Known after the setup.</summary>
    InputSize Size { get; }

    /// <summary>What a benchmark yields, in a few words; empty when there is nothing to compare.</summary>
    /// <param name="benchmark">Name of its method.</param>
    string YieldOf(string benchmark);
}
