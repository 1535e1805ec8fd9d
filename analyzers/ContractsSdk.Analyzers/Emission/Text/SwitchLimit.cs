namespace ContractsSdk.Analyzers.Emission;

/// <summary>Up to how many arms a <c>switch</c> or a chain of comparisons is emitted; beyond, a list that is hashed once.</summary>
internal static class SwitchLimit
{
    public const int Categories = 100;
}
