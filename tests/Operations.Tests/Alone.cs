namespace Operations.Tests;

/// <summary>An exporter hears every client of the process: these tests run while no others make any.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
