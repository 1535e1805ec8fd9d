namespace ContractsSdk.Workspace.Assemblies;

/// <summary>A contract as the generator put it into an assembly.</summary>
/// <param name="Client">The full name of the client class that declares it.</param>
/// <param name="Id">The contract's id.</param>
/// <param name="Text">The contract's text.</param>
public sealed record EmbeddedContract(string Client, string Id, string Text);
