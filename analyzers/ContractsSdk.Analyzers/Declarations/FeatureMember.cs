namespace ContractsSdk.Analyzers.Declarations;

/// <summary>How C# spells a feature. Its type follows from the contract's, but for an enum.</summary>
/// <param name="Name">The property.</param>
/// <param name="IsNullableValue">Whether its type is a <c>Nullable</c>.</param>
/// <param name="Enum">The enum, or null.</param>
/// <param name="Vector">How it holds its elements, if it is a vector.</param>
/// <param name="Encoder">What turns it into elements, if that is the user's.</param>
/// <param name="Order">Its place among the features as they are declared: as a rule the model's order, and no fact of the contract.</param>
internal sealed record FeatureMember(string Name, bool IsNullableValue, EnumSpelling? Enum, VectorKind Vector = VectorKind.None, EncoderSpelling? Encoder = null, int Order = 0);
