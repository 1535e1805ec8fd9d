using System;
using System.Collections.Generic;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Contracts.Verification;

/// <summary>The inputs or outputs of a model by name.</summary>
internal static class NamedTensors
{
    /// <summary>A model may be anybody's: of two tensors of one name the first counts.</summary>
    public static Dictionary<string, TensorSignature> Of(IEnumerable<TensorSignature> tensors)
    {
        var byName = new Dictionary<string, TensorSignature>(StringComparer.Ordinal);
        foreach (var tensor in tensors)
        {
            if (!byName.ContainsKey(tensor.Name))
                byName.Add(tensor.Name, tensor);
        }

        return byName;
    }
}
