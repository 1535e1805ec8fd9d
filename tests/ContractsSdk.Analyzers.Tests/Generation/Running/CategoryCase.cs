using System;
using System.Globalization;
using System.Linq;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>A categorical feature: what it declares, as source and as values.</summary>
/// <param name="Kind">What its categories are.</param>
/// <param name="Attribute">How they are encoded; empty for <c>[AllowedValues]</c> alone.</param>
/// <param name="Unknown">What becomes of others.</param>
/// <param name="IsNullable">Whether null has a type.</param>
/// <param name="Missing">What takes the place of null: the second category, one that is not listed, or nothing.</param>
/// <param name="Element">The element type of the tensor.</param>
internal sealed record CategoryCase(
    CategoryKind Kind, string Attribute, Unknown Unknown, bool IsNullable, CategoryChoice Missing, ElementType Element)
{
    /// <summary>The position of the category others count as.</summary>
    public const int OtherPosition = 1;

    public bool IsValid()
    {
        var isText = Kind.Type == "string";
        var canCarry = Attribute switch
        {
            "OneHot" => Element != ElementType.String,
            "Ordinal" => Element is not (ElementType.String or ElementType.Bool),
            _ => Element == ElementType.String || (!isText && Element is not ElementType.Bool),
        };
        return canCarry
            && (Unknown != Unknown.AllZero || Attribute == "OneHot")
            && (Unknown == Unknown.Reject || Attribute.Length > 0)
            && (Attribute.Length > 0 || !Kind.IsEnum)
            && (Missing == CategoryChoice.None || isText || IsNullable)
            && (Missing != CategoryChoice.NotListed || (Unknown != Unknown.Reject && !Kind.IsEnum));
    }

    /// <summary>Whether the element type holds the numbers of the categories exactly.</summary>
    public bool FitsElement() => Attribute == "OneHot" || (Attribute == "Ordinal" && !Kind.IsEnum) || Kind.Numbers.All(number => Element switch
    {
        ElementType.Int16 => Math.Abs(number) < short.MaxValue,
        ElementType.UInt64 => number >= 0,
        ElementType.Float16 or ElementType.BFloat16 => Math.Abs(number) <= 256,
        ElementType.Float32 => Math.Abs(number) <= 1 << 24,
        _ => true,
    });

    public string Source(string name)
    {
        var missing = Missing switch
        {
            CategoryChoice.Listed => ", Missing = " + Kind.Literals[1],
            CategoryChoice.NotListed => ", Missing = " + Kind.UnknownLiteral,
            _ => "",
        };
        var other = Unknown == Unknown.Other ? ", Other = " + Kind.Literals[OtherPosition] : "";
        var encoding = Attribute.Length == 0 ? "" : $", {Attribute}(OnUnknown = Unknown.{Unknown}{other})";
        return $"[Feature(\"{name}\", Element = ElementType.{Element}{missing}), AllowedValues({string.Join(", ", Kind.Literals)}){encoding}] "
            + $"public {Kind.Type}{(IsNullable ? "?" : "")} {name} {{ get; set; }}{(Kind.Type == "string" && !IsNullable ? " = null!;" : "")}";
    }

    /// <summary>Whether the row is refused, or the elements a value becomes: text, or numbers.</summary>
    /// <param name="category">The position of the value among the categories, -1 for another, null for none.</param>
    public (ViolationRule? Broken, object? Elements) Expected(int? category)
    {
        if (category is null)
        {
            if (Missing == CategoryChoice.None)
                return (ViolationRule.Missing, null);
            category = Missing == CategoryChoice.Listed ? 1 : -1;
        }

        if (category < 0 && Unknown == Unknown.Reject)
            return (ViolationRule.UnknownCategory, null);
        if (category < 0 && Unknown == Unknown.Other)
            category = OtherPosition;
        return Attribute switch
        {
            "OneHot" => (null, Kind.Literals.Select((_, i) => i == category ? 1.0 : 0.0).ToArray()),
            "Ordinal" when !Kind.IsEnum => (null, new[] { (double)category.Value }),
            _ => (null, Element == ElementType.String ? Kind.Texts[category.Value] : new[] { Kind.Numbers[category.Value] }),
        };
    }
}

/// <summary>What takes the place of a missing category.</summary>
internal enum CategoryChoice
{
    None,
    Listed,
    NotListed,
}

/// <summary>Categories of one type.</summary>
internal sealed record CategoryKind(string Type, bool IsEnum, string[] Literals, string[] Texts, double[] Numbers, string UnknownLiteral, object UnknownValue)
{
    public static readonly CategoryKind[] All =
    [
        new("string", false, ["\"a\"", "\"b \\\"c\\\" \\\\ {0}\"", "\"\"", "\"日本 🎲\""], ["a", "b \"c\" \\ {0}", "", "日本 🎲"], [], "\"?\"", "other"),
        new("int", false, ["30", "-1", "200"], ["30", "-1", "200"], [30, -1, 200], "7", 8),
        new("long", false, ["3L", "9000000000L"], ["3", "9000000000"], [3, 9e9], "7L", 8L),
        new("byte", false, ["(byte)3", "1", "200"], ["3", "1", "200"], [3, 1, 200], "(byte)7", (byte)8),
        new("Sparse", true, ["Sparse.Large", "Sparse.@class", "Sparse.Negative"], ["Large", "class", "Negative"], [100, 7, -3], "Sparse.Zero", 5),
    ];

    /// <summary>The value of a category, or of one that is not listed, as a property takes it.</summary>
    public object Value(int category, Type type) => category < 0 ? Boxed(UnknownValue, type) : Type == "string" ? Texts[category] : Boxed(Numbers[category], type);

    private static object Boxed(object value, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum
            ? Enum.ToObject(plain, Convert.ToInt64(value, CultureInfo.InvariantCulture))
            : Convert.ChangeType(value, plain, CultureInfo.InvariantCulture);
    }
}
