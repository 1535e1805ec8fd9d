namespace ContractsSdk.Tests;

/// <summary>Tests that count allocations run alone: listeners of other tests would make spans in their calls.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
