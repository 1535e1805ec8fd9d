using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Architecture.Tests.PublicApi;

/// <summary>A public type: one line for itself, one for each member others can name.</summary>
internal static class ApiType
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Lines(Type type)
    {
        var name = ApiNames.Declared(type);
        yield return $"{ApiAttributes.Of(type)}{name} : {KindOf(type)}{Supertypes(type)}{Constraints(type.GetGenericArguments())}";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield return $"{name} -> {ApiMember.Signature(type.GetMethod("Invoke")!)}";
            yield break;
        }

        foreach (var member in type.GetMembers(Declared).Where(member => ApiMember.IsVisible(member, type)))
            yield return $"{ApiAttributes.Of(member)}{name}.{ApiMember.Of(member)}";
    }

    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters
        .Where(parameter => parameter.IsGenericParameter)
        .Select(parameter => (parameter.Name, Words: Words(parameter).ToList()))
        .Where(parameter => parameter.Words.Count > 0)
        .Select(parameter => $" where {parameter.Name} : {string.Join(", ", parameter.Words)}"));

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum " + ApiNames.Of(Enum.GetUnderlyingType(type))
        : type.IsInterface ? "interface"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref struct" : "struct")
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static string Supertypes(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type))
            return "";
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? new[] { parent } : [];
        var names = bases.Concat(type.GetInterfaces().Where(one => one.IsVisible)).Select(one => ApiNames.Of(one)).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? "" : ", " + string.Join(", ", names);
    }

    private static IEnumerable<string> Words(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "struct";
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        foreach (var constraint in parameter.GetGenericParameterConstraints().Where(one => one != typeof(ValueType)).Select(one => ApiNames.Of(one)).Order(StringComparer.Ordinal))
            yield return constraint;
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            yield return "new()";
        if (flags.HasFlag((GenericParameterAttributes)0x20))
            yield return "allows ref struct";
    }
}
