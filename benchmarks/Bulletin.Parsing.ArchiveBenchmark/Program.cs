using Bulletin.Parsing.ArchiveBenchmark;

return args switch
{
    ["generate", var size, var folder, .. var rest] when Sizes.Parse(size) is { } length => Generation.Run(length, folder, rest is [var seed] ? int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture) : 1),
    ["scale", var bulletin, var folder, var results, .. var sizes] => ScaleRun.Run(bulletin, folder, results, sizes),
    ["plot", var results] => ScalePlot.Draw(results),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        generate SIZE FOLDER [SEED]                 writes bulletins of SIZE bytes in all (10M, 1G), the same for the same seed
        scale BULLETIN FOLDER RESULTS SIZE...       generates each size below FOLDER, runs the program BULLETIN over it on one core and on two, writes scale.tsv and scale.png into RESULTS
        plot RESULTS                                draws scale.png from scale.tsv again
        """);
    return 2;
}
