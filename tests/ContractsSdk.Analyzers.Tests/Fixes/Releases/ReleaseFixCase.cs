using System;
using ContractsSdk.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContractsSdk.Analyzers.Tests.Fixes.Releases;

/// <summary>What was released as 1.0.0, what became of it, and what a fix makes of that.</summary>
/// <param name="Fix">The fix.</param>
/// <param name="Way">Which of its ways.</param>
/// <param name="Was">The source that was released.</param>
/// <param name="Is">The source with the findings.</param>
/// <param name="Fixed">What the fix makes of it.</param>
internal sealed record ReleaseFixCase(CodeFixProvider Fix, string Way, string Was, string Is, string Fixed)
{
    private const string Patched = "1.0.1";

    /// <summary>What is found afterwards all the same, in words.</summary>
    public string[] Left { get; init; } = [];

    /// <summary>What <c>accepted.txt</c> says before; null when there is none.</summary>
    public string? Accepted { get; init; }

    /// <summary>What it says afterwards.</summary>
    public string? AcceptedAfterwards { get; init; }

    /// <summary>A case about one feature.</summary>
    public static ReleaseFixCase Feature(string way, string was, string @is, string? @fixed = null, string version = Patched) => new(
        new RestoreFix(), way, Of(was, null, "1.0.0"), Of(@is, null, version), Of(@fixed ?? was, null, version));

    /// <summary>A case about one output.</summary>
    public static ReleaseFixCase Output(string way, string was, string @is, string? @fixed = null) => new(
        new RestoreFix(), way, Of(null, was, "1.0.0"), Of(null, @is, Patched), Of(null, @fixed ?? was, Patched));

    /// <summary>A contract with one feature and one output more than it needs.</summary>
    public static string Of(string? feature, string? output, string version) =>
        $$"""
        [ModelContract("fraud-detector", "{{version}}")]
        public sealed partial class Client : ModelClient<Payment, Verdict>;

        [Features]
        public sealed record Payment
        {
            [Feature("age")]
            public required int Age { get; init; }
        {{Lines(feature)}}}

        [Prediction]
        public sealed record Verdict
        {
            [Output("label")]
            public required bool IsFraud { get; init; }
        {{Lines(output)}}}

        public enum Channel { Shop = 1, Online = 2 }
        """;

    private static string Lines(string? member) => member is null ? "" : "\n    " + member.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
}
