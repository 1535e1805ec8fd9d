using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>The facts a signature consists of.</summary>
internal static class SignatureFacts
{
    public static IEnumerable<ContractFact> Of(ModelSignature signature) =>
        Facts("model", null, signature, SignatureRules.Model)
            .Concat(Tensors("in", signature.Inputs))
            .Concat(Tensors("optional", signature.OptionalInputs))
            .Concat(Tensors("out", signature.Outputs))
            .Concat(signature.OperatorSets.SelectMany(set => Facts("opset", set.Domain, set, SignatureRules.OperatorSet)))
            .Concat(signature.Files.SelectMany(file => Facts("file", file.Name, file, SignatureRules.File)))
            .Concat(signature.Metadata.SelectMany(entry => Facts("metadata", entry.Key, entry, SignatureRules.Metadata)))
            .Concat(signature.CustomDomains.Select(domain => new ContractFact("needs", domain, "operators", default)))
            .Concat(signature.Locales.Select(locale => new ContractFact("needs", locale, "locale", default)));

    private static IEnumerable<ContractFact> Tensors(string scope, EquatableArray<TensorSignature> tensors) =>
        tensors.SelectMany((tensor, position) => Facts(scope, tensor.Name, tensor, SignatureRules.Tensor)
            .Concat(Facts(scope, tensor.Name, new Positioned(position), SignatureRules.Position)));

    private static IEnumerable<ContractFact> Facts<T>(string scope, string? path, T owner, FactRule<T>[] rules)
        where T : class => rules.SelectMany(
            rule => rule.Write(owner), (rule, values) => new ContractFact(scope, path, rule.Name, EquatableArray.Of(values)));
}
