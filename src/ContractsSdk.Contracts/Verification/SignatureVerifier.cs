using System.Collections.Generic;
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
    /// The newest operator sets that a known engine runs: those of ONNX Runtime 1.30. What a build can say before there is an engine.
    /// </summary>
    public static EquatableArray<OperatorSet> NewestOperatorSets { get; } =
        EquatableArray.Of(new OperatorSet("ai.onnx", 26), new OperatorSet("ai.onnx.ml", 5));

    /// <summary>
    /// Every difference at once: inputs by name, inputs nothing feeds, outputs by name. Without errors among them the model can serve the
    /// contract. What a signature does not say (an open dimension, no rank, no probe, no keys, no labels) differs from nothing; outputs
    /// nobody reads do not matter.
    /// </summary>
    public static EquatableArray<SignatureDifference> Compare(ModelContract contract, TensorPlan plan, ModelSignature signature) =>
        new InputVerifier(contract, plan, signature).Compare()
            .Concat(new OutputVerifier(contract, plan, signature).Compare())
            .ToEquatableArray();

    /// <summary>The operator sets of a model that are newer than an engine's.</summary>
    public static EquatableArray<SignatureDifference> CompareOperators(ModelSignature signature, IEnumerable<OperatorSet> newest) =>
        OperatorSetVerifier.Compare(signature, newest).ToEquatableArray();

    /// <summary>The model a contract names, where it is none of those its build knows.</summary>
    public static EquatableArray<SignatureDifference> CompareFiles(string model, IReadOnlyCollection<string> known) =>
        ModelPathVerifier.Compare(model, known).ToEquatableArray();
}
