using System;

namespace ContractsSdk.Benchmarks.Measuring;

/// <summary>One way of doing the work.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Run">Does it so many times; returns a sum of the results, so that nothing can be left out.</param>
internal sealed record Contender(string Name, Func<int, double> Run);
