using BenchmarkDotNet.Running;
using ContractsSdk.Benchmarks.Ratios;

// ratios [group]    every budget side by side, a line each; exit code 1 when one is over
// anything else     BenchmarkDotNet's own arguments
return args is ["ratios", .. var rest]
    ? RatioRun.Print(rest is [var only] ? only : null)
    : BenchmarkSwitcher.FromAssembly(typeof(RatioRun).Assembly).Run(args) is null ? 1 : 0;
