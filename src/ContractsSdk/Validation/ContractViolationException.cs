using System;
using System.Collections.Generic;

namespace ContractsSdk;

/// <summary>The features break the contract. Lists every feature and rule at once, and no value.</summary>
public sealed class ContractViolationException : Exception
{
    /// <summary>Says which contract and what was broken.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="violations">All violations, not the first.</param>
    public ContractViolationException(string contractId, IReadOnlyList<Violation> violations)
        : base($"Contract '{contractId}' is violated: {string.Join("; ", violations)}.")
    {
        ContractId = contractId;
        Violations = violations;
    }

    /// <summary>The contract.</summary>
    public string ContractId { get; }

    /// <summary>All violations, in the order of the contract's features.</summary>
    public IReadOnlyList<Violation> Violations { get; }
}
