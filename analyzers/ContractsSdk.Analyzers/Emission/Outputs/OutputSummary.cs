using System.Collections.Generic;
using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>What the contract says of an output, in words.</summary>
internal static class OutputSummary
{
    /// <summary>Name and terms, on the line of a comment.</summary>
    public static string Of(EmittedOutput output)
    {
        var terms = Terms(output.Contract);
        return Unseen.Escaped(terms.Length == 0 ? output.Contract.Name : $"{output.Contract.Name}: {terms}");
    }

    public static string Terms(OutputContract output) => Words.Join(All(output));

    private static IEnumerable<string?> All(OutputContract output)
    {
        yield return output.Meaning == ScoreKind.Unspecified ? null : output.Meaning.ToString().ToLowerInvariant();
        yield return output.Range is { } range ? Words.Range(range) + (output.Unit is { } of ? " " + of : "") : output.Unit;
        yield return output.Length is { } length && output.Labels.IsEmpty ? $"{Literal.Of(length)} elements" : null;
        yield return output.Labels.IsEmpty ? null : (output.Vector ? "of " : "one of ") + Words.List(output.Labels);
        yield return output.True is { } label ? $"true is {label}" : null;
        yield return output.Description;
    }
}
