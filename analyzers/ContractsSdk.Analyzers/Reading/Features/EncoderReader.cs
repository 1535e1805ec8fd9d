using System;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads a feature that an encoder of the user's turns into elements. What the value may be is then the encoder's to say.</summary>
internal static class EncoderReader
{
    private static readonly KnownType[] Idle =
    [
        KnownTypes.Range, KnownTypes.AllowedValues, KnownTypes.StringLength, KnownTypes.Length, KnownTypes.MinLength, KnownTypes.MaxLength,
        KnownTypes.RegularExpression, KnownTypes.Axis, .. KnownTypes.Scales,
    ];

    private static readonly string[] IdleNames = ["Missing", "Outside"];

    /// <summary>The encoder's attribute, or null.</summary>
    public static AttributeData? Find(Member member) => member.Find(KnownTypes.Encode);

    /// <summary>The feature with its encoder; null when it cannot be used.</summary>
    /// <param name="context">What is being read.</param>
    /// <param name="member">The member.</param>
    /// <param name="attribute">What names the encoder.</param>
    /// <param name="facts">Makes the facts of a feature of a type.</param>
    public static ReadFeature? Read(ReadingContext context, Member member, AttributeData attribute, Func<ElementType, FeatureContract> facts)
    {
        if (attribute.AttributeClass?.TypeArguments.FirstOrDefault() is not INamedTypeSymbol { TypeKind: not TypeKind.Error } encoder)
            return null;
        var width = attribute.Positional(0) as int? ?? 0;
        var made = Interface(encoder, member);
        var identity = made is null ? null : EncoderIdentity.Of(context, encoder, made);
        var shape = member.Find(KnownTypes.Shape) is { } stated ? ShapeReader.Lengths(stated) : [width];
        var problem = !context.CanUse(encoder) ? $"'{encoder.Name}' is not accessible to the client"
            : made is null ? $"'{encoder.Name}' does not implement IFeatureEncoder<{Spelling.InMessage(member.Type)}, TElement>"
            : made.TypeArguments[1].Element() is not { } ? $"the elements of '{encoder.Name}' are of a type no tensor has"
            : identity is null ? $"the Identity of '{encoder.Name}' is no constant of this project; a contract has to state it"
            : width < 1 ? "it writes no element; state a width of at least 1"
            : ShapeReader.Problem(shape) ?? (ShapeReader.Elements(shape) != width ? $"[Shape] has {Numeral.Of(ShapeReader.Elements(shape))} elements, and it writes {Numeral.Of(width)}" : null);
        problem ??= IdleProblem(member);
        if (problem is not null)
        {
            context.Report(RuleIds.InvalidEncoder, member.Property, attribute, member.Name, problem);
            return null;
        }

        var feature = facts(made!.TypeArguments[1].Element()!.Value) with { Encoder = identity, Shape = shape.ToEquatableArray() };
        var canBeNull = member.IsNullableValue || member.Type.IsReferenceType;
        return new(member, feature, new(
            Spelling.Identifier(member.Name), member.IsNullableValue, Enum: null, VectorKind.None, new(Spelling.Type(encoder), Spelling.Type(made.TypeArguments[0]), canBeNull)));
    }

    private static INamedTypeSymbol? Interface(INamedTypeSymbol encoder, Member member) => encoder.AllInterfaces.FirstOrDefault(
        of => KnownTypes.FeatureEncoder.Is(of) && SymbolEqualityComparer.Default.Equals(of.TypeArguments[0], member.Type));

    private static string? IdleProblem(Member member)
    {
        var attribute = member.Attributes.FirstOrDefault(of => Array.Exists(Idle, of.Is) || of.DerivesFrom(KnownTypes.Categorical));
        if (attribute is not null)
            return $"[{attribute.ShortName()}] beside it has no effect; the encoder decides what a value becomes";
        var named = Array.Find(IdleNames, name => member.Marker.NamedConstant(name) is not null);
        return named is null ? null : $"{named} beside it has no effect; the encoder decides what a value becomes";
    }
}
