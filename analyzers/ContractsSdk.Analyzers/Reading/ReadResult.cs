using System.Collections.Generic;
using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What reading one client gave.</summary>
/// <param name="Declaration">
/// The client, or null when generating its other half could only add errors to those it has. What is wrong with a single member
/// leaves that member out.
/// </param>
/// <param name="Findings">Everything rules say about it, in no particular order.</param>
internal sealed record ReadResult(ClientDeclaration? Declaration, IReadOnlyList<Finding> Findings);
