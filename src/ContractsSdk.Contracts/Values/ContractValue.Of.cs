using System;

namespace ContractsSdk.Contracts.Values;

public readonly partial record struct ContractValue
{
    /// <summary>
    /// A boolean, number or text as a value of its own type. Throws for anything else; see <see cref="TryOf"/>.
    /// </summary>
    /// <exception cref="ArgumentException">A contract has no values of this type.</exception>
    public static ContractValue Of(object value) => TryOf(value, out var result)
        ? result
        : throw new ArgumentException($"A contract has no values of type {value?.GetType().ToString() ?? "null"}.", nameof(value));

    /// <summary>
    /// A boolean, number or text as a value of its own type. False for anything else, for example a constant of a compiler that is
    /// null or an array.
    /// </summary>
    public static bool TryOf(object? value, out ContractValue result)
    {
        result = value switch
        {
            bool flag => new(ElementType.Bool, flag ? "true" : "false"),
            sbyte number => new(ElementType.Int8, NumberText.Of(number)),
            short number => new(ElementType.Int16, NumberText.Of(number)),
            int number => new(ElementType.Int32, NumberText.Of(number)),
            long number => new(ElementType.Int64, NumberText.Of(number)),
            byte number => new(ElementType.UInt8, NumberText.Of((ulong)number)),
            ushort number => new(ElementType.UInt16, NumberText.Of((ulong)number)),
            uint number => new(ElementType.UInt32, NumberText.Of((ulong)number)),
            ulong number => new(ElementType.UInt64, NumberText.Of(number)),
            float number => new(ElementType.Float32, NumberText.Of(number)),
            double number => new(ElementType.Float64, NumberText.Of(number)),
            decimal number => new(ElementType.Decimal, NumberText.Of(number)),
            string text => new(ElementType.String, text),
            _ => default,
        };
        return result.Type != ElementType.Unspecified;
    }

    /// <summary>
    /// Reads text as a value of a type and makes it canonical: <c>0.50</c> becomes <c>0.5</c>. Text of strings, enums and of no
    /// stated type stays as it is. False when the type has no such value.
    /// </summary>
    public static bool TryParse(string text, ElementType type, out ContractValue result)
    {
        var canonical = CanonicalText.Of(text, type);
        result = new(type, canonical ?? "");
        return canonical is not null;
    }

    /// <summary>
    /// The same value in another type: a number in a floating point type as the nearest it has, in an integer type only without
    /// loss; an integer or a name as an enum member. False when it would be another value, overflow or be of another kind.
    /// </summary>
    public bool TryConvert(ElementType type, out ContractValue result)
    {
        var text = type == Type ? Text : ConvertedText.Of(this, type);
        result = new(type, text ?? "");
        return text is not null;
    }
}
