using System.Collections.Generic;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Comparison;

namespace ContractsSdk.Cli.Comparing;

/// <summary>One of two contracts that are compared.</summary>
/// <param name="File">The file it stands in, as messages name it.</param>
/// <param name="Text">What the file says.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Acknowledgements">What is accepted on the way to it.</param>
internal sealed record Side(string File, string Text, ModelContract Contract, IReadOnlyList<Acknowledgement> Acknowledgements);
