using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>A contract that was read, or why it was not.</summary>
/// <param name="Contract">The contract; null when there are errors.</param>
/// <param name="Errors">The errors by line, at most <see cref="MaximumErrors"/>; empty when there is a contract.</param>
public sealed record ContractReadResult(ModelContract? Contract, EquatableArray<ContractReadError> Errors)
{
    /// <summary>How many errors are told at once: a file that is no contract at all has one on every line.</summary>
    public const int MaximumErrors = 100;
}
