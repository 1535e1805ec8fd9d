using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Contracts.Verification;

/// <summary>
/// Holds the model a contract names against those its build knows. One that would be found if its file were on this machine is no
/// mistake, unless another is there that it seems to mean.
/// </summary>
internal static class ModelPathVerifier
{
    private const string Pattern = "models/**/*.onnx";

    public static IEnumerable<SignatureDifference> Compare(string model, IReadOnlyCollection<string> stated)
    {
        string[] known = [.. stated.Where(path => path != Pattern)];
        var mayBeAbsent = stated.Count > known.Length && model.StartsWith("models/", StringComparison.Ordinal)
            && model.EndsWith(".onnx", StringComparison.Ordinal);
        if (known.Contains(model, StringComparer.Ordinal) || (mayBeAbsent && NearestName.Find(model, known) is null))
            yield break;
        yield return new(
            RuleIds.ModelNotInBuild, "model " + Wording.Name(model), "a ContractModel item with this path or Link", "none",
            NearestName.Hint(model, known, "the build"));
    }
}
