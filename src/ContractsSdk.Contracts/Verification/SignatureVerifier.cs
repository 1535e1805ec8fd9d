using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Verification;

/// <summary>
/// Holds a contract against what a model offers: at load in the application, and at the keyboard against a committed signature.
/// </summary>
public static class SignatureVerifier
{
    /// <summary>
    /// Every difference at once: inputs by name, inputs nothing feeds, outputs by name. Empty when the model can serve the contract.
    /// What a signature does not say (an open dimension, no rank, no probe, no keys) differs from nothing; outputs nobody reads do
    /// not matter.
    /// </summary>
    public static EquatableArray<SignatureDifference> Compare(ModelContract contract, TensorPlan plan, ModelSignature signature) =>
        new InputVerifier(contract, plan, signature).Compare()
            .Concat(new OutputVerifier(contract, plan, signature).Compare())
            .ToEquatableArray();
}
