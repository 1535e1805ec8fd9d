namespace ContractsSdk;

/// <summary>Tags of the health checks, for the predicates of endpoints.</summary>
public static class ModelHealthTags
{
    /// <summary>One check a client: whether it should get traffic.</summary>
    public const string Ready = "ready";

    /// <summary>One check for all clients: whether only a restart would help.</summary>
    public const string Live = "live";
}
