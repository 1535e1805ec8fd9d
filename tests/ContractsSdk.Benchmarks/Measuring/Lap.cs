namespace ContractsSdk.Benchmarks.Measuring;

/// <summary>What a race found of one contender.</summary>
/// <param name="Contender">The contender.</param>
/// <param name="Nanoseconds">Median of one piece of work.</param>
/// <param name="Ratio">Median of the ratios to the first contender, round by round.</param>
/// <param name="Bytes">What one piece of work allocates on the calling thread.</param>
internal sealed record Lap(Contender Contender, double Nanoseconds, double Ratio, double Bytes);
