using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace ContractsSdk.Architecture.Tests.PublicApi;

/// <summary>Types as C# writes them, in full, with what may be null.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short",
        [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(nint)] = "nint", [typeof(nuint)] = "nuint", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
        [typeof(char)] = "char", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    /// <summary>A type, as a member states it.</summary>
    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying, nullability?.GenericTypeArguments.FirstOrDefault()) + "?";
        return Bare(type, nullability) + (nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "");
    }

    /// <summary>A declared type, with its parameters' names.</summary>
    public static string Declared(Type type) => type.IsNested
        ? $"{Declared(type.DeclaringType!)}.{Simple(type)}"
        : $"{type.Namespace}.{Simple(type)}";

    /// <summary>A constant, as C# writes it.</summary>
    public static string Constant(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool truth => truth ? "true" : "false",
        Enum member => Convert.ToInt64(member, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Bare(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsPointer)
            return Of(type.GetElementType()!) + "*";
        if (!type.IsGenericType)
            return Declared(type);
        var arguments = type.GetGenericArguments().Select((argument, index) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index)));
        return $"{type.Namespace}.{(type.IsNested ? type.DeclaringType!.Name + "." : "")}{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>";
    }

    private static string Simple(Type type)
    {
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).Select(parameter => parameter.Name).ToList();
        return type.Name.Split('`')[0] + (own.Count == 0 ? "" : $"<{string.Join(", ", own)}>");
    }
}
