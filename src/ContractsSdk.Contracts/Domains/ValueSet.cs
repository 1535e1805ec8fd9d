using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Domains;

/// <summary>Values of one kind: truth, numbers, text, members of an enum. Sets of different kinds have nothing in common.</summary>
internal abstract class ValueSet
{
    public abstract bool IsEmpty { get; }

    /// <summary>Whether the other set, which is of the same kind, has every value of this one.</summary>
    protected abstract bool IsWithinKind(ValueSet other);

    public bool IsWithin(ValueSet other) => IsEmpty || (other.GetType() == GetType() && IsWithinKind(other));

    public static ValueSet Of(
        ElementType type, NumericRange? range = null, EquatableArray<Category> categories = default, LengthRange? length = null,
        string? pattern = null) => type switch
        {
            ElementType.Bool => new TruthSet(),
            ElementType.Enum => new MemberSet(categories),
            ElementType.String => new TextSet(categories, length, pattern),
            _ => NumberSet.Of(NumberGrid.Of(type), range),
        };
}
