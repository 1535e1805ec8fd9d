namespace ContractsSdk.Contracts.Layout;

/// <summary>An axis whose length each run chooses.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Maximum">The longest it can be.</param>
public readonly record struct PlannedAxis(string Name, int Maximum);
