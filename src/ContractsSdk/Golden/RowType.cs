using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Golden;

/// <summary>Makes rows of a type from the values of its properties, and takes them apart. What a trimmer must keep for it is stated.</summary>
internal sealed class RowType<[DynamicallyAccessedMembers(RowMembers.Needed)] T>
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Dictionary<string, PropertyInfo> _properties = new(StringComparer.Ordinal);
    private readonly ConstructorInfo? _constructor;

    public RowType()
    {
        foreach (var property in typeof(T).GetProperties(Any))
            _properties.TryAdd(property.Name, property);
        _constructor = typeof(T).GetConstructors(Any)
            .Where(constructor => Array.TrueForAll(constructor.GetParameters(), parameter => Property(parameter) is not null))
            .OrderBy(constructor => constructor.GetParameters().Length)
            .FirstOrDefault();
    }

    /// <summary>The type of a property.</summary>
    /// <exception cref="NotSupportedException">There is no such property.</exception>
    public Type TypeOf(string property) => Find(property).PropertyType;

    public object? Get(T row, string property) => Find(property).GetValue(row);

    /// <summary>A row whose properties have these values, the others their defaults.</summary>
    /// <exception cref="NotSupportedException">No constructor can make one.</exception>
    public T Create(IReadOnlyDictionary<string, object?> values)
    {
        var parameters = _constructor?.GetParameters() ?? [];
        var row = _constructor?.Invoke([.. parameters.Select(parameter => Argument(Property(parameter)!, values))])
            ?? (typeof(T).IsValueType ? RuntimeHelpers.GetUninitializedObject(typeof(T)) : throw new NotSupportedException(
                $"Golden rows cannot make a {typeof(T).Name}: it has no constructor whose parameters are its properties."));
        var made = parameters.Select(parameter => Property(parameter)!.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in values.Where(value => !made.Contains(value.Key)))
        {
            var property = Find(name);
            if (!property.CanWrite)
                throw new NotSupportedException($"Golden rows cannot set {typeof(T).Name}.{name}: it has no setter.");
            property.SetValue(row, value);
        }

        return (T)row;
    }

    // Reflection takes null for the default of a value type.
    private static object? Argument(PropertyInfo property, IReadOnlyDictionary<string, object?> values) => values.GetValueOrDefault(property.Name);

    private PropertyInfo? Property(ParameterInfo parameter) => _properties.Values.FirstOrDefault(
        property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && property.PropertyType == parameter.ParameterType);

    private PropertyInfo Find(string property) => _properties.TryGetValue(property, out var found)
        ? found
        : throw new NotSupportedException($"Golden rows need the property {typeof(T).Name}.{property} that the contract was generated from.");
}
