namespace ContractsSdk.Analyzers;

/// <summary>The tracked steps of the generator, by which tests see what is cached.</summary>
internal static class StepNames
{
    /// <summary>Every client as it was read.</summary>
    public const string Client = nameof(Client);

    /// <summary>Whether there is a client at all.</summary>
    public const string Any = nameof(Any);
}
