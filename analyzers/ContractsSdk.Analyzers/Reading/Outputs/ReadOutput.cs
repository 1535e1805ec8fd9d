using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>An output as it was read.</summary>
/// <param name="Member">Where it is declared.</param>
/// <param name="Contract">What it promises.</param>
/// <param name="Spelling">How C# writes it.</param>
internal sealed record ReadOutput(Member Member, OutputContract Contract, OutputMember Spelling);
