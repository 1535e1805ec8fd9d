using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Layout;

/// <summary>One tensor, or sequence of maps, to read.</summary>
/// <param name="Name">Its name in the model.</param>
/// <param name="Element">The type of its elements (of a map: of its values); never Unspecified, Decimal or Enum.</param>
/// <param name="Width">Elements in one row where the contract states them, else null.</param>
/// <param name="MinimumWidth">The least a row must have for every stated index.</param>
/// <param name="Keys">The keys to read of a sequence of maps (ZipMap), in the order generated code numbers them; empty for a tensor.</param>
public sealed record OutputTensor(string Name, ElementType Element, int? Width, int MinimumWidth, EquatableArray<ContractValue> Keys)
{
    /// <summary>Whether this is a sequence of maps.</summary>
    public bool IsMap => !Keys.IsEmpty;
}
