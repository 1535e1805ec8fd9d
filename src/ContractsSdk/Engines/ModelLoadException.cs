using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Verification;

namespace ContractsSdk.Engines;

/// <summary>A model could not be loaded. Names the contract, what was expected and what was found, all differences at once.</summary>
public sealed class ModelLoadException : ModelUnavailableException
{
    /// <summary>Says which contract, what is wrong, and what to do.</summary>
    /// <param name="contractId">The contract, or null where none is known yet.</param>
    /// <param name="problem">The kind of trouble.</param>
    /// <param name="message">What happened and what to do, without absolute paths.</param>
    /// <param name="differences">Every disagreement between contract and model.</param>
    /// <param name="innerException">The cause, or null.</param>
    public ModelLoadException(
        string? contractId, ModelLoadProblem problem, string message,
        IReadOnlyList<SignatureDifference>? differences = null, Exception? innerException = null)
        : base(contractId ?? "", FallbackReasons.NotLoaded, Describe(contractId, message, differences), innerException)
    {
        Problem = problem;
        Explanation = message;
        Differences = differences ?? [];
    }

    /// <summary>The kind of trouble.</summary>
    public ModelLoadProblem Problem { get; }

    /// <summary>What happened and what to do, without the contract's name and the differences.</summary>
    public string Explanation { get; }

    /// <summary>Every disagreement between contract and model; empty for other troubles.</summary>
    public IReadOnlyList<SignatureDifference> Differences { get; }

    private static string Describe(string? contractId, string message, IReadOnlyList<SignatureDifference>? differences)
    {
        var subject = string.IsNullOrEmpty(contractId) ? message : $"Contract '{contractId}': {message}";
        return differences is { Count: > 0 }
            ? subject + string.Concat(differences.Select(difference => "\n  - " + difference))
            : subject;
    }
}
