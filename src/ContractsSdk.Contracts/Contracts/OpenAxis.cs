namespace ContractsSdk.Contracts;

/// <summary>An axis whose length each row chooses.</summary>
/// <param name="Name">What it is. Vectors of a row that name the same axis have the same length.</param>
/// <param name="Maximum">The longest a row may be.</param>
public sealed record OpenAxis(string Name, int Maximum);
