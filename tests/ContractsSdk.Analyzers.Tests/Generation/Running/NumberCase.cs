using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>A numeric feature: what it declares, as source and as values.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="IsNullable">Whether it is <c>T?</c>.</param>
/// <param name="Missing">What takes the place of a missing value: of the type, or NaN, or null for nothing.</param>
/// <param name="Bounds">The range, or null.</param>
/// <param name="Outside">What happens outside of it.</param>
/// <param name="Element">The element type of the tensor.</param>
/// <param name="Scale">How it is scaled, or null.</param>
internal sealed record NumberCase(
    Type Type, bool IsNullable, object? Missing, NumberBounds? Bounds, Outside Outside, ElementType Element, NumberScale? Scale)
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(byte)] = "byte", [typeof(ushort)] = "ushort", [typeof(uint)] = "uint", [typeof(ulong)] = "ulong",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static IEnumerable<Type> Types => Keywords.Keys;

    public bool IsInteger => Type != typeof(bool) && !IsFloat && Type != typeof(decimal);

    public bool IsFloat => Type == typeof(float) || Type == typeof(double);

    /// <summary>The declaration of a property.</summary>
    public string Source(string name)
    {
        var missing = Missing is null ? "" : $", Missing = {(Missing is float.NaN ? "float.NaN" : Literal(Missing))}";
        return $"[Feature(\"{name}\", Element = ElementType.{Element}, Outside = Outside.{Outside}{missing})"
            + (Bounds is null ? "" : ", " + Bounds.Source(Keywords[Type]))
            + (Scale is null ? "" : ", " + Scale.Source())
            + $"] public {Keywords[Type]}{(IsNullable ? "?" : "")} {name} {{ get; set; }}";
    }

    /// <summary>Whether the contract rules allow all of this together.</summary>
    public bool IsValid()
    {
        var canCarry = Type == typeof(bool) || (Element != ElementType.Bool && (IsInteger || Element >= ElementType.Float16));
        var canBeMissing = IsNullable || IsFloat || Outside == Outside.Missing;
        return canCarry
            && (Missing is null || canBeMissing)
            && (Missing is not float.NaN || Element >= ElementType.Float16)
            && (Outside == Outside.Reject || Bounds is not null)
            && (Bounds is null || (Type != typeof(bool) && Bounds.Fits(this)))
            && !(Outside == Outside.Clamp && Bounds!.IsExclusive)
            && (Scale is null || (Type != typeof(bool) && Element >= ElementType.Float16 && Scale.Fits(this)));
    }

    /// <summary>Values worth trying: around every limit that could matter.</summary>
    public IEnumerable<object?> Values()
    {
        if (IsNullable)
            yield return null;
        if (Type == typeof(bool))
        {
            yield return true;
            yield return false;
            yield break;
        }

        foreach (var value in Around().Where(value => value is not null).Distinct())
            yield return value;
        if (IsFloat)
        {
            foreach (var special in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, 1e300, -1e300 })
                yield return Type == typeof(float) ? (object)(float)special : special;
        }
    }

    private IEnumerable<object?> Around()
    {
        var (least, greatest) = (Type.GetField("MinValue")!.GetValue(null)!, Type.GetField("MaxValue")!.GetValue(null)!);
        yield return least;
        yield return greatest;
        double[] points =
        [
            -70001, -70000, -32769, -32768, -129, -128, -1, 0, 0.5, 1, 1.9999, 2, 2.0001, 7, 99.9999, 100, 100.0001, 127, 128, 255, 256, 300, 32767,
            32768, 65504, 65519, 65520, 65535, 65536, 70000, 70001, 2147483647, 2147483648, 4294967295, 4294967296, 9e18, 1e19, 3.3e38, 3.4e38,
            3.39e38,
        ];
        foreach (var point in points)
            yield return NumberOracle.From(point, Type);
    }

    private static string Literal(object value) => value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
