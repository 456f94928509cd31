using Bulletin.Parsing.ArchiveBenchmark;

return args switch
{
    ["generate", var size, var folder, .. var rest] when Sizes.Parse(size) is { } length => Generation.Run(length, folder, rest is [var seed] ? int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture) : 1),
    ["scale", var bulletin, var folder, .. var runs] when runs.Length > 0 => ScaleRun.Run(bulletin, folder, runs),
    ["folder", var bulletin, var archive, var output, .. var runs] when runs.Length > 0 => ScaleRun.RunOver(bulletin, archive, output, runs),
    ["plot"] => ScalePlot.Draw(),
    [MeasuredProcess.Verb, var program, .. var arguments] => MeasuredProcess.Measure(program, arguments),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        generate SIZE FOLDER [SEED]                  writes bulletins of SIZE bytes in all (10M, 1G), the same for the same seed
        scale BULLETIN FOLDER SIZE/FORMAT/CORES...   generates each size below FOLDER, runs the program BULLETIN over it, records the costs in benchmarks/results/scale.tsv and draws scale.png
        folder BULLETIN ARCHIVE OUT FORMAT/CORES...  runs BULLETIN over the folder ARCHIVE and records the costs in benchmarks/results/folder.tsv
        plot                                         draws scale.png from scale.tsv again
        """);
    return 2;
}
