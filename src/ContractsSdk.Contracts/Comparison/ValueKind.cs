namespace ContractsSdk.Contracts.Comparison;

/// <summary>Kinds of values between which there is no widening.</summary>
internal enum ValueKind : byte
{
    Number,
    Truth,
    Text,
    Member,
}

/// <summary>The kind of a type.</summary>
internal static class ValueKinds
{
    public static ValueKind Of(ElementType type) => type switch
    {
        ElementType.Bool => ValueKind.Truth,
        ElementType.String => ValueKind.Text,
        ElementType.Enum => ValueKind.Member,
        _ => ValueKind.Number,
    };
}
