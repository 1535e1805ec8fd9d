using System;
using System.Collections.Generic;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.CodeFixes.Editing;
using ContractsSdk.Contracts.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractsSdk.CodeFixes.Fixes;

/// <summary>Writes the values an enum's members have now. The enum may be in another file or project of the solution.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExplicitEnumValuesFix() : RuleFix(RuleIds.EnumWithoutExplicitValues)
{
    private protected override IEnumerable<string> Ways(Diagnostic diagnostic) => ["Write the enum's values"];

    private protected override async Task<IReadOnlyCollection<Edit>> Find(
        Document document, Diagnostic diagnostic, string way, CancellationToken cancellation)
    {
        var member = await SyntaxAt.Member(document, diagnostic, cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (member is null || model is null || EnumOf(model.GetDeclaredSymbol(member, cancellation)) is not { } type)
            return [];
        return [.. type.GetMembers().OfType<IFieldSymbol>()
            .SelectMany(field => field.DeclaringSyntaxReferences, (field, reference) => (Value: field.ConstantValue, Syntax: reference.GetSyntax(cancellation)))
            .Where(field => field is { Value: not null, Syntax: EnumMemberDeclarationSyntax { EqualsValue: null } })
            .Select(field => (field.Value, Document: document.Project.Solution.GetDocument(field.Syntax.SyntaxTree), Name: ((EnumMemberDeclarationSyntax)field.Syntax).Identifier))
            .Where(field => field.Document is not null)
            .Select(field => Edit.Insert(field.Document!, field.Name.Span.End, " = " + Convert.ToString(field.Value, CultureInfo.InvariantCulture)))];
    }

    private static ITypeSymbol? EnumOf(ISymbol? member)
    {
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
    }
}
