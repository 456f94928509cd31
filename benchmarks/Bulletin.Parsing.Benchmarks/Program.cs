using BenchmarkDotNet.Running;
using Bulletin.Parsing.Benchmarks;

switch (args)
{
    case ["record", .. var names]: return Recording.Run(names);
    case ["cold-start"]: return ColdStart.Measure();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
