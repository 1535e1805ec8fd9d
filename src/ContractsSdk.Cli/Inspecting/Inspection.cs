using System.Collections.Generic;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Cli.Inspecting;

/// <summary>What was found where somebody looked: a model, or contracts.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Model">What the model offers; null where it is none.</param>
/// <param name="Contracts">The contracts; empty for a model.</param>
internal sealed record Inspection(string Name, ModelSignature? Model, IReadOnlyList<ModelContract> Contracts);
