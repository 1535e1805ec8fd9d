using System;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts;

namespace ContractsSdk.Golden;

/// <summary>
/// The value a golden row has for a sensitive feature: made of the contract alone, so that no file, no test and no report ever carries one
/// that is somebody's.
/// </summary>
internal static class StandIn
{
    /// <summary>
    /// Nothing where a value may be missing, else the first category, else the number of the range nearest to 0, else a text as short as
    /// may be. A vector consists of those.
    /// </summary>
    public static object? Of(FeatureContract feature, Type type)
    {
        if (feature.Missing is not null && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null))
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var element = type.IsArray ? type.GetElementType()! : GoldenMemory.ElementOf(type);
        if (element is null)
            return Single(feature, type);
        var values = Enumerable.Repeat(Single(feature, element), feature.Shape.Aggregate(1, (product, axis) => product * Math.Max(axis, 1))).ToList();
        if (!type.IsArray)
            return GoldenMemory.Of(element, values);
        var array = Array.CreateInstanceFromArrayType(type, values.Count);
        for (var i = 0; i < values.Count; i++)
            array.SetValue(values[i], i);
        return array;
    }

    private static object? Single(FeatureContract feature, Type type)
    {
        var category = feature.Categories.IsEmpty ? null : feature.Categories[0].Name;
        if (type.IsEnum)
            return category is null ? Enum.ToObject(type, 0) : Enum.Parse(type, category);
        if (type == typeof(string))
            return category ?? new string('x', (int)Math.Min(feature.Length?.Minimum ?? 0, 10_000));
        if (type == typeof(bool))
            return false;
        if (feature.Time is { } time)
            return Time(time, Number(feature));
        if (type == typeof(Half))
            return (Half)Number(feature);
        return Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal
            ? Convert.ChangeType(category is null ? Number(feature) : category, type, CultureInfo.InvariantCulture)
            : null;
    }

    private static double Number(FeatureContract feature)
    {
        if (feature.Range is not { } range)
            return 0;
        var (minimum, maximum) = (Bound(range.Minimum.Text), Bound(range.Maximum.Text));
        var number = Math.Clamp(0, minimum, maximum);
        var isExcluded = (number == minimum && range.MinimumIsExclusive) || (number == maximum && range.MaximumIsExclusive);
        return isExcluded ? (Math.Max(minimum, -1e6) + Math.Min(maximum, 1e6)) / 2 : number;
    }

    private static double Bound(string text) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static object Time(TimeEncoding time, double number)
    {
        var ticks = time.SinceTicks + (long)(number * time.TicksPerUnit);
        return time.Kind switch
        {
            TimeKind.Date => DateOnly.FromDateTime(new(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks))),
            TimeKind.TimeOfDay => new TimeOnly(Math.Clamp(ticks, TimeOnly.MinValue.Ticks, TimeOnly.MaxValue.Ticks)),
            TimeKind.Instant => new DateTimeOffset(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero),
            _ => new TimeSpan(ticks),
        };
    }
}
