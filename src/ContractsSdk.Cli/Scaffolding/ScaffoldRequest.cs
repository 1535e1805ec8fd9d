using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>What is to be written for a model.</summary>
/// <param name="Model">What the model offers.</param>
/// <param name="Path">The model as the contract names it: relative to the project, with forward slashes.</param>
/// <param name="Client">The name of the client class.</param>
/// <param name="Namespace">The namespace of everything.</param>
internal sealed record ScaffoldRequest(ModelSignature Model, string Path, string Client, string Namespace)
{
    /// <summary>The contract's id.</summary>
    public string Id => ContractId.Nearest(Client);

    /// <summary>The name of the features type.</summary>
    public string Features => Client + "Features";

    /// <summary>The name of the prediction type.</summary>
    public string Prediction => Client + "Prediction";
}
