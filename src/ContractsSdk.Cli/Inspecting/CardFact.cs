namespace ContractsSdk.Cli.Inspecting;

/// <summary>One fact, for people.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Text">What is said.</param>
internal sealed record CardFact(string Name, string Text);
