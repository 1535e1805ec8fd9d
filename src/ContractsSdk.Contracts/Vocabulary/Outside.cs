namespace ContractsSdk;

/// <summary>What happens to a number outside its declared range.</summary>
public enum Outside : byte
{
    /// <summary>The row is rejected with a violation.</summary>
    Reject = 0,

    /// <summary>The nearest bound takes its place.</summary>
    Clamp = 1,

    /// <summary>The value counts as missing and the missing policy applies.</summary>
    Missing = 2,
}
