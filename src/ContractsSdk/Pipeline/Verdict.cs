namespace ContractsSdk.Pipeline;

/// <summary>What a call says of the engine.</summary>
internal enum Verdict : byte
{
    /// <summary>Nothing: it was cancelled, broke in the user's own members, or its rows were the trouble.</summary>
    None = 0,

    /// <summary>It works.</summary>
    Works,

    /// <summary>It does not: too slow, failed, or a bad output.</summary>
    Fails,
}
