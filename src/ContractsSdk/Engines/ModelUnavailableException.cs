using System;

namespace ContractsSdk;

/// <summary>The model could not answer and no fallback took its place.</summary>
public class ModelUnavailableException : Exception
{
    /// <summary>Says which contract, why, and what caused it.</summary>
    /// <param name="contractId">The contract.</param>
    /// <param name="reason">One reason.</param>
    /// <param name="message">What happened, without feature values and absolute paths.</param>
    /// <param name="innerException">The cause, or null.</param>
    public ModelUnavailableException(string contractId, FallbackReasons reason, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        ContractId = contractId;
        Reason = reason;
    }

    /// <summary>The contract.</summary>
    public string ContractId { get; }

    /// <summary>Why the model did not answer.</summary>
    public FallbackReasons Reason { get; }
}
