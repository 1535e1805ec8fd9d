using System.Linq;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Contracts.Verification;

namespace ContractsSdk.Contracts.Tests.Verification;

/// <summary>Models to hold contracts against, and what comes of it.</summary>
internal static class Compared
{
    public static TensorSignature Tensor(string name, ElementType element, params long[] shape) =>
        new() { Name = name, Kind = TensorKind.Tensor, Element = element, Shape = EquatableArray.Of(shape) };

    public static TensorSignature Map(string name, params object[] keys) => new()
    {
        Name = name, Kind = TensorKind.MapSequence, Element = ElementType.Float32,
        Keys = keys.Select(ContractValue.Of).ToEquatableArray(),
    };

    public static string[] WithInputs(ModelContract contract, params TensorSignature[] inputs) =>
        With(contract, new() { Inputs = EquatableArray.Of(inputs), Outputs = default, Digest = "" });

    public static string[] WithOutputs(ModelContract contract, params TensorSignature[] outputs) =>
        With(contract, new() { Inputs = default, Outputs = EquatableArray.Of(outputs), Digest = "" });

    public static string[] With(ModelContract contract, ModelSignature signature) =>
        [.. SignatureVerifier.Compare(contract, TensorPlan.Of(contract), signature).Select(difference => difference.Message)];
}
