using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Golden;

/// <summary>Vectors that are memory and no array: a list of types, since nothing may be made of a type that a trimmer has not seen.</summary>
internal static class GoldenMemory
{
    private static readonly Dictionary<Type, Kind> ByElement = new Kind[]
    {
        new Kind<bool>(), new Kind<sbyte>(), new Kind<byte>(), new Kind<short>(), new Kind<ushort>(), new Kind<int>(), new Kind<uint>(),
        new Kind<long>(), new Kind<ulong>(), new Kind<Half>(), new Kind<float>(), new Kind<double>(), new Kind<decimal>(), new Kind<string>(),
    }.ToDictionary(kind => kind.Element);

    /// <summary>The type of the elements of memory; null when a type is none, or none of those.</summary>
    public static Type? ElementOf(Type type) => ByElement.Values.FirstOrDefault(kind => kind.Memory == type)?.Element;

    /// <summary>The elements of memory; null when a value is none.</summary>
    public static IList? ToArray(object value) => ElementOf(value.GetType()) is { } element ? ByElement[element].ToArray(value) : null;

    /// <summary>Memory of elements.</summary>
    public static object Of(Type element, IEnumerable<object?> values) => ByElement[element].Of(values);

    private abstract record Kind(Type Element, Type Memory)
    {
        public abstract IList ToArray(object memory);

        public abstract object Of(IEnumerable<object?> values);
    }

    private sealed record Kind<T>() : Kind(typeof(T), typeof(ReadOnlyMemory<T>))
    {
        public override IList ToArray(object memory) => ((ReadOnlyMemory<T>)memory).ToArray();

        public override object Of(IEnumerable<object?> values) => new ReadOnlyMemory<T>([.. values.Cast<T>()]);
    }
}
