using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>A signature that was read, or why it was not.</summary>
/// <param name="Signature">The signature; null when there are errors.</param>
/// <param name="Errors">The errors by line; empty when there is a signature.</param>
public sealed record SignatureReadResult(ModelSignature? Signature, EquatableArray<ContractReadError> Errors);
