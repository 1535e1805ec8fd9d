namespace ContractsSdk.Engines;

/// <summary>What a registered client asks an engine to load.</summary>
/// <param name="ContractId">The contract, for messages.</param>
/// <param name="Model">The model file, relative to the application: the options', else the contract's; null when neither names one.</param>
public sealed record ModelLoadRequest(string ContractId, string? Model);
