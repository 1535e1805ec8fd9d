using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>
/// What a test's source is surrounded with, so that it can show one thing: usings, a features type and a prediction type for clients
/// that bring none, and a client for each features or prediction type that has none, so that the generator sees every type.
/// </summary>
internal static class Surroundings
{
    public const string FileName = "Surroundings.cs";

    public const string Usings = """
        global using System;
        global using System.ComponentModel.DataAnnotations;
        global using System.Threading.Tasks;
        global using ContractsSdk;
        """;

    private const string Types = """

        global using Surrounding;

        namespace Surrounding
        {
            [Features]
            public sealed record Transaction
            {
                [Feature("amount")]
                public required float Amount { get; init; }
            }

            [Prediction]
            public readonly record struct FraudScore
            {
                [Output("label")]
                public required bool IsFraud { get; init; }

                [Output("probability")]
                public required float Probability { get; init; }
            }
        }

        """;

    public static string Of(IEnumerable<SyntaxTree> trees)
    {
        var declarations = trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()).ToList();
        var used = declarations
            .SelectMany(type => type.BaseList?.Types.SelectMany(of => of.DescendantNodes().OfType<GenericNameSyntax>()) ?? [])
            .SelectMany(name => name.TypeArgumentList.Arguments)
            .Select(argument => argument.ToString())
            .ToHashSet();
        var text = new StringBuilder(Usings).Append(Types);
        foreach (var type in declarations.Where(type => type is { Parent: CompilationUnitSyntax, TypeParameterList: null } && !used.Contains(type.Identifier.Text)))
        {
            if (Has(type, "Features"))
                Client(text, type.Identifier.Text, "Surrounding.FraudScore");
            if (Has(type, "Prediction"))
                Client(text, "Surrounding.Transaction", type.Identifier.Text);
        }

        return text.ToString();
    }

    private static void Client(StringBuilder text, string features, string prediction) => text.Append(
        CultureInfo.InvariantCulture,
        $$"""
        [ModelContract("surrounding-{{text.Length}}", "1.0.0")]
        internal sealed partial class Surrounding{{text.Length}} : ModelClient<global::{{features}}, global::{{prediction}}>;

        """);

    private static bool Has(TypeDeclarationSyntax type, string attribute) =>
        type.AttributeLists.SelectMany(list => list.Attributes).Any(of => of.Name.ToString() == attribute);
}
