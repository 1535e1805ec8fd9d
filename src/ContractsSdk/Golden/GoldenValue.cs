using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace ContractsSdk.Golden;

/// <summary>Values of members as JSON and back. What JSON has no number for is text: <c>"NaN"</c>.</summary>
internal static class GoldenValue
{
    // Divided by it, 1.50 is 1.5: equal numbers are written alike.
    private const decimal Unscaled = 1.0000000000000000000000000000m;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <exception cref="NotSupportedException">The value is of a type that no golden row holds.</exception>
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case float or double or Half:
                Write(writer, ((IFormattable)value).ToString("R", Invariant));
                break;
            case Enum member:
                writer.WriteStringValue(member.ToString());
                break;
            case byte or sbyte or short or ushort or int or uint or long or ulong:
                writer.WriteRawValue(((IFormattable)value).ToString(null, Invariant));
                break;
            case decimal number:
                writer.WriteRawValue((number / Unscaled).ToString(null, Invariant));
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case DateOnly or TimeOnly or DateTime or DateTimeOffset:
                writer.WriteStringValue(((IFormattable)value).ToString("O", Invariant));
                break;
            case TimeSpan span:
                writer.WriteStringValue(span.ToString("c", Invariant));
                break;
            default:
                writer.WriteStartArray();
                foreach (var element in (value as IList ?? GoldenMemory.ToArray(value)) ?? throw NotHeld(value.GetType()))
                    Write(writer, element);
                writer.WriteEndArray();
                break;
        }
    }

    /// <exception cref="FormatException">The JSON is no value of the type.</exception>
    /// <exception cref="NotSupportedException">No golden row holds values of the type.</exception>
    public static object? Read(JsonElement json, Type type)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        try
        {
            if (type.IsEnum)
                return Enum.Parse(type, json.GetString()!);
            if (type.IsArray || GoldenMemory.ElementOf(type) is not null)
                return Vector(json, type);
            return Type.GetTypeCode(type) switch
            {
                TypeCode.Boolean => json.GetBoolean(),
                TypeCode.Byte => json.GetByte(),
                TypeCode.SByte => json.GetSByte(),
                TypeCode.Int16 => json.GetInt16(),
                TypeCode.UInt16 => json.GetUInt16(),
                TypeCode.Int32 => json.GetInt32(),
                TypeCode.UInt32 => json.GetUInt32(),
                TypeCode.Int64 => json.GetInt64(),
                TypeCode.UInt64 => json.GetUInt64(),
                TypeCode.Single => float.Parse(Text(json), Invariant),
                TypeCode.Double => double.Parse(Text(json), Invariant),
                TypeCode.Decimal => json.GetDecimal(),
                TypeCode.String => json.GetString(),
                TypeCode.DateTime => DateTime.ParseExact(Text(json), "O", Invariant, DateTimeStyles.RoundtripKind),
                _ when type == typeof(Half) => Half.Parse(Text(json), Invariant),
                _ when type == typeof(DateOnly) => DateOnly.ParseExact(Text(json), "O", Invariant),
                _ when type == typeof(TimeOnly) => TimeOnly.ParseExact(Text(json), ["O", "HH:mm:ss", "HH:mm"], Invariant),
                _ when type == typeof(DateTimeOffset) => json.GetDateTimeOffset(),
                _ when type == typeof(TimeSpan) => TimeSpan.ParseExact(Text(json), "c", Invariant),
                _ => throw NotHeld(type),
            };
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new FormatException($"{json.ValueKind} is no {type.Name}.", e);
        }
    }

    private static object Vector(JsonElement json, Type type)
    {
        var element = GoldenMemory.ElementOf(type) ?? type.GetElementType()!;
        var values = json.EnumerateArray().Select(item => Read(item, element)).ToList();
        if (!type.IsArray)
            return GoldenMemory.Of(element, values);
        var array = Array.CreateInstanceFromArrayType(type, values.Count);
        for (var i = 0; i < values.Count; i++)
            array.SetValue(values[i], i);
        return array;
    }

    private static void Write(Utf8JsonWriter writer, string number)
    {
        if (number is "NaN" or "Infinity" or "-Infinity")
            writer.WriteStringValue(number);
        else
            writer.WriteRawValue(number);
    }

    private static string Text(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetRawText() : json.GetString()!;

    private static NotSupportedException NotHeld(Type type) => new($"Golden rows do not hold values of the type {type.Name}.");
}
