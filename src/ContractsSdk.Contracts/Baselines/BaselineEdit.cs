namespace ContractsSdk.Contracts.Baselines;

/// <summary>What becomes of a file of a contract's folder. Somebody else writes it: nothing here opens files.</summary>
/// <param name="Name">Its name without the folder.</param>
/// <param name="Text">What it says from now on; null when it goes.</param>
public sealed record BaselineEdit(string Name, string? Text);
