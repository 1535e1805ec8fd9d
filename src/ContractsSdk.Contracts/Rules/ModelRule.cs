namespace ContractsSdk.Contracts.Rules;

/// <summary>One rule about a contract and the model that is to serve it: at the keyboard, in the build and at load the same.</summary>
/// <param name="Id">Its id in <see cref="RuleIds"/>.</param>
/// <param name="Title">What is found, as a sentence without its point.</param>
/// <param name="Level">How loud it is. An error also refuses to load the model; the rest is logged then.</param>
public sealed record ModelRule(string Id, string Title, RuleLevel Level);
