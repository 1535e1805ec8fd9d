using System.Collections.Generic;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>What can be wrong with a category: that it is not listed, where no policy says what becomes of such.</summary>
internal static class CategoryCheck
{
    public static IEnumerable<Check> Of(EmittedFeature feature, string value) => feature.Contract.Unknown == Unknown.Reject
        ? [new($"{feature.IndexMethod}({value}) < 0", "UnknownCategory")]
        : [];
}
