namespace Bulletin.Parsing.Cli.Archive;

/// <summary>What a run is about; two runs may share a folder only when their plans are the same.</summary>
internal sealed record RunPlan
{
    public required string Program { get; init; }

    public required string Lexicon { get; init; }

    public required SortedDictionary<string, string> Options { get; init; }

    public required IReadOnlyList<PlanInput> Inputs { get; init; }

    /// <summary>The first thing in which <paramref name="made"/>, an earlier plan, differs, or null.</summary>
    public string? DifferenceFrom(RunPlan made)
    {
        if (made.Program != Program) return $"it was made by {made.Program}, this is {Program}";
        if (made.Lexicon != Lexicon) return $"the lexicon was {made.Lexicon}, is {Lexicon}";
        foreach (var (name, value) in Options)
            if (made.Options.GetValueOrDefault(name) is var before && before != value) return $"--{name} was \"{before}\", is \"{value}\"";
        if (made.Inputs.Count != Inputs.Count) return $"it had {made.Inputs.Count} input(s), now there are {Inputs.Count}";
        for (var i = 0; i < Inputs.Count; i++)
        {
            var (before, now) = (made.Inputs[i], Inputs[i]);
            if (before.Path != now.Path) return $"the input was {before.Path}, is {now.Path}";
            if (before != now) return $"the input {now.Path} has changed: it had {before.Files} file(s) with {before.Length} bytes and hash {before.Sha256[..12]}, now {now.Files} with {now.Length} and {now.Sha256[..12]}";
        }
        return null;
    }
}

/// <summary>An input as it was when the run began.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Files">How many files it names.</param>
/// <param name="Length">Their bytes.</param>
/// <param name="Sha256">Of a file its content's hash, of a folder or pattern that of the list of its files' names and lengths.</param>
internal sealed record PlanInput(string Path, long Files, long Length, string Sha256);

/// <summary>A plan and, when all its shards are written, what they hold together.</summary>
internal sealed record Manifest(RunPlan Plan)
{
    /// <summary>The share, when the manifest is that of a share.</summary>
    public string? Share { get; init; }

    /// <summary>How many shards the inputs come to, once it is known.</summary>
    public int? Shards { get; init; }

    public ShardTotals? Totals { get; init; }
}
