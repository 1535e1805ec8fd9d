namespace ContractsSdk.Analyzers.Declarations;

/// <summary>An encoder of the user's.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">The type of the values it takes.</param>
/// <param name="CanBeNull">Whether the member may be null, which it never takes.</param>
internal sealed record EncoderSpelling(string Type, string Value, bool CanBeNull);
