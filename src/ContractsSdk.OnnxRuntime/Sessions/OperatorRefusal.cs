using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Verification;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>
/// Reads which operators the library runs from what it says when it refuses newer ones: nothing else in its C API tells.
/// </summary>
internal static partial class OperatorRefusal
{
    /// <summary>The operator sets of the model that are newer than the library's; none when it refused for another reason.</summary>
    public static IReadOnlyList<SignatureDifference> Differences(string refusal, ModelSignature model) =>
        SignatureVerifier.CompareOperators(model, Limit().Matches(refusal)
            .Where(match => int.TryParse(match.Groups["version"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(match => new OperatorSet(
                match.Groups["domain"].Value, int.Parse(match.Groups["version"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)))
            .DistinctBy(set => set.Domain));

    [GeneratedRegex(@"official support for domain (?<domain>\S+) is till opset (?<version>[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Limit();
}
