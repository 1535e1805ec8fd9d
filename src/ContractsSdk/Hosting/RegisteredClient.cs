using System;

namespace ContractsSdk.Hosting;

/// <summary>A client that the container will make, and what it may be asked for by.</summary>
/// <param name="Model">Its contract and the name it is registered under.</param>
/// <param name="Client">The client's own type.</param>
/// <param name="Interface">Its <see cref="IModelClient{TFeatures, TPrediction}"/>.</param>
internal sealed record RegisteredClient(RegisteredModel Model, Type Client, Type Interface)
{
    public bool Is(Type asked) => Client == asked || Interface == asked;

    /// <summary>Whether a key may mean this client: its name, its contract's id, or both with a slash between them.</summary>
    public bool Answers(string key) => key == Model.Instance || key == Model.ContractId || key == Model.Name;
}
