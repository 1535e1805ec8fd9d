using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>A profile that was read, or why it was not.</summary>
/// <param name="Profile">The profile; null when there are errors.</param>
/// <param name="Errors">The errors by line; empty when there is a profile.</param>
public sealed record ProfileReadResult(ReferenceProfile? Profile, EquatableArray<ContractReadError> Errors);
