using System.Collections.Generic;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A type with <c>[Features]</c> as it was read.</summary>
/// <param name="Features">Its features by name, each in its place.</param>
/// <param name="Constants">The inputs that are no features.</param>
/// <param name="Retired">The names that are never used again.</param>
/// <param name="Findings">What rules said, about it and about whatever was read before it on the same occasion.</param>
internal sealed record ReadFeatures(
    IReadOnlyList<ReadFeature> Features, IReadOnlyList<ConstantContract> Constants, EquatableArray<RetiredFeature> Retired,
    IReadOnlyList<Finding> Findings);
