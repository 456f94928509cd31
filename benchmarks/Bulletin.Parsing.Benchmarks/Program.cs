using BenchmarkDotNet.Running;
using Bulletin.Parsing.Benchmarks;

if (args is ["cold-start"]) ColdStart.Measure();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
