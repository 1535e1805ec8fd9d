namespace ContractsSdk.Contracts.Domains;

/// <summary>
/// True and false. No numbers, though a tensor holds them as 0 and 1: no C# caller can state the one for the other, and stored rows
/// spell them differently.
/// </summary>
internal sealed class TruthSet : ValueSet
{
    public override bool IsEmpty => false;

    protected override bool IsWithinKind(ValueSet other) => true;
}
