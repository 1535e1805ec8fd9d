namespace ContractsSdk.Contracts.Values;

/// <summary>
/// One typed value of a contract, in its canonical text: the shortest that reads back the same in <see cref="Type"/>
/// (numbers invariant, <c>true</c>/<c>false</c>, <c>inf</c>, <c>-inf</c>, <c>nan</c>; text as it is).
/// </summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Text">The canonical text.</param>
public readonly partial record struct ContractValue(ElementType Type, string Text)
{
    /// <summary>Whether this is the floating point NaN.</summary>
    public bool IsNaN => Text == "nan" && Type is (ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
