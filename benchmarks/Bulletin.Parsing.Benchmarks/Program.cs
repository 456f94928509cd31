using BenchmarkDotNet.Running;
using Bulletin.Parsing.Benchmarks;
using Bulletin.Parsing.Measurements.Documents;

switch (args)
{
    case ["record", .. var names]: return Recording.Run(names);
    case ["cold-start"]: return ColdStart.Measure();
    case ["document"]:
        foreach (var document in FigureDocument.All) document.Write();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
