using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A feature as it was read.</summary>
/// <param name="Member">Where it is declared.</param>
/// <param name="Contract">What it promises.</param>
/// <param name="Spelling">How C# reads it.</param>
internal sealed record ReadFeature(Member Member, FeatureContract Contract, FeatureMember Spelling);
