namespace ContractsSdk.Contracts.Text;

/// <summary>A fact and the line it stands on, from 1.</summary>
internal readonly record struct FactLine(int Number, ContractFact Fact);
