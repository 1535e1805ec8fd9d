namespace ContractsSdk;

/// <summary>What happens to a category the contract does not list.</summary>
public enum Unknown : byte
{
    /// <summary>The row is rejected with a violation.</summary>
    Reject = 0,

    /// <summary>Every slot of the one-hot encoding stays zero.</summary>
    AllZero = 1,

    /// <summary>The declared other category takes its place.</summary>
    Other = 2,
}
