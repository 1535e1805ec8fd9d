namespace Zoo.Tests;

/// <summary>Tests that count allocations run alone: nothing else may make the process busy with tiers and collections.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
