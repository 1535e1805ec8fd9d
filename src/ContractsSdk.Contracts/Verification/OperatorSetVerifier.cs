using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Verification;

/// <summary>Holds the operator sets a model is written in against those an engine runs. An engine's own extensions are not known here.</summary>
internal static class OperatorSetVerifier
{
    public static IEnumerable<SignatureDifference> Compare(ModelSignature signature, IEnumerable<OperatorSet> newest)
    {
        var limits = newest.ToDictionary(set => set.Domain, set => set.Version, StringComparer.Ordinal);
        return signature.OperatorSets
            .Where(set => limits.TryGetValue(set.Domain, out var limit) && set.Version > limit)
            .Select(set => new SignatureDifference(
                RuleIds.OperatorSetTooNew, "operators " + Wording.Name(set.Domain), "at most version " + Wording.Number(limits[set.Domain]),
                Wording.Number(set.Version), "export the model for an older version, or update the engine"));
    }
}
