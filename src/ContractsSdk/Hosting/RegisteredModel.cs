namespace ContractsSdk.Hosting;

/// <summary>A client that the container will make, known to health checks before it is made.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Instance">The name it is registered under, or null for the only one.</param>
internal sealed record RegisteredModel(string ContractId, string? Instance = null)
{
    /// <summary>The contract, with the instance where it has one.</summary>
    public string Name => Instance is null ? ContractId : $"{ContractId}/{Instance}";
}
