using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Architecture.Tests.PublicApi;

/// <summary>A member as others see it.</summary>
internal static class ApiMember
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Whether code elsewhere can name it, and somebody wrote it: what a record adds by itself follows from the record.</summary>
    public static bool IsVisible(MemberInfo member, Type type) => member switch
    {
        ConstructorInfo constructor => IsOpen(constructor, type) && !constructor.IsStatic && !constructor.IsDefined(typeof(CompilerGeneratedAttribute)),
        MethodInfo method => IsOpen(method, type) && !IsAccessor(method) && !method.Name.Contains('<', StringComparison.Ordinal)
            && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => IsOpen(accessor, type))
            && property.Name != "EqualityContract" && !property.Name.Contains('.', StringComparison.Ordinal),
        FieldInfo field => (field.IsPublic || (field.IsFamily && !type.IsSealed)) && !field.IsSpecialName,
        EventInfo change => change.AddMethod is { } add && IsOpen(add, type),
        _ => false,
    };

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Modifiers(constructor)}new({Parameters(constructor)})",
        MethodInfo method => $"{Modifiers(method)}{method.Name}{Signature(method)}",
        PropertyInfo property => Property(property),
        FieldInfo field => Field(field),
        EventInfo change => $"event {change.Name} -> {ApiNames.Of(change.EventHandlerType!)}",
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    /// <summary>Parameters and result.</summary>
    public static string Signature(MethodInfo method)
    {
        var parameters = method.GetGenericArguments();
        var generic = parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";
        var reference = method.ReturnType.IsByRef ? "ref " : "";
        return $"{generic}({Parameters(method)}) -> {reference}{ApiNames.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))}{ApiType.Constraints(parameters)}";
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(accessor => IsOpen(accessor, property.DeclaringType!)).ToList();
        var words = accessors.Select(accessor => accessor == property.GetMethod ? "get" : IsInit(accessor) ? "init" : "set").Order(StringComparer.Ordinal);
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters();
        var indices = index.Length == 0 ? "" : $"[{string.Join(", ", index.Select(Parameter))}]";
        return $"{Modifiers(accessors[0])}{required}{property.Name}{indices} {{ {string.Join("; ", words)} }} -> {ApiNames.Of(property.PropertyType, Nullability.Create(property))}";
    }

    private static string Field(FieldInfo field) => field.IsLiteral
        ? field.DeclaringType!.IsEnum
            ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}"
            : $"const {field.Name} = {ApiNames.Constant(field.GetRawConstantValue())} -> {ApiNames.Of(field.FieldType)}"
        : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{field.Name} -> {ApiNames.Of(field.FieldType, Nullability.Create(field))}";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? " = " + ApiNames.Constant(parameter.RawDefaultValue) : "";
        return $"{way}{many}{ApiNames.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Modifiers(MethodBase method) => string.Concat(
        method.IsPublic ? "" : "protected ",
        method.IsStatic ? "static " : "",
        method.DeclaringType!.IsInterface ? (method.IsAbstract ? "" : "default ")
            : method.IsAbstract ? "abstract "
            : method.IsVirtual && !method.IsFinal ? ((MethodInfo)method).GetBaseDefinition() == method ? "virtual " : "override "
            : "");

    private static bool IsOpen(MethodBase method, Type type) =>
        method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !type.IsSealed && !type.IsValueType);

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        || setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit));
}
