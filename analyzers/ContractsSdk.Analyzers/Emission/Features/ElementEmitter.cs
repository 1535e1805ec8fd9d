namespace ContractsSdk.Analyzers.Emission;

/// <summary>Emits the store of a feature that is one element of numbers.</summary>
internal static class ElementEmitter
{
    /// <param name="writer">Where to.</param>
    /// <param name="feature">The feature.</param>
    /// <param name="element">The element, as the target of an assignment.</param>
    public static void Emit(SourceWriter writer, EmittedFeature feature, string element)
    {
        if (feature.HasCategories)
            writer.Line($"{element} = {Category(feature, GivenValue.Checked(feature))};");
        else if (GivenValue.NaNIsOfTheTensorOnly(feature))
            EmitOrNaN(writer, feature, element);
        else
            EmitNumber(writer, feature, element);
    }

    private static string Category(EmittedFeature feature, string value)
    {
        if (!feature.IsVerbatim)
            return Conversion.Of($"{feature.IndexMethod}({value})", ElementType.Int32, feature.Element);
        if (feature.Contract.Unknown == Unknown.Other && !feature.HasManyCategories)
            return $"{feature.ValueMethod}({value})";
        value = CategoryEmitter.Known(feature, value);
        return feature.Member.Enum is { } @enum
            ? Conversion.OfEnum(value, @enum.Underlying, feature.Element)
            : Conversion.Of(value, feature.Contract.Type, feature.Element);
    }

    private static void EmitNumber(SourceWriter writer, EmittedFeature feature, string element)
    {
        var value = GivenValue.Checked(feature);
        if (feature.Contract is { Range: not null, Outside: Outside.Missing, Missing: not null })
        {
            writer.Line($"var {feature.Local} = {value};");
            value = feature.Local;
        }

        writer.Line($"{element} = {Scaled.Element(feature, value)};");
    }

    private static void EmitOrNaN(SourceWriter writer, EmittedFeature feature, string element)
    {
        var given = feature.Local;
        var condition = NumberCheck.KeptAsNumber(feature, given);
        if (feature.Member.IsNullableValue)
            condition = $"{feature.Read} is {{ }} {given}" + (condition is null ? "" : $" && {condition}");
        else
            writer.Line($"var {given} = {feature.Read};");
        var number = Scaled.Element(feature, given);
        var nan = ElementNumber.NaN(feature.Element);
        writer.Line(condition is null ? $"{element} = {number};" : $"{element} = {condition} ? {Conversion.Operand(number)} : {nan};");
    }
}
