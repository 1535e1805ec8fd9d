using System.Linq;
using System.Text;
using System.Threading;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Analyzers.Emission;
using ContractsSdk.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers;

/// <summary>
/// Generates the other half of every class with <c>[ModelContract]</c>. Depends on the types alone, reads no file and reports nothing:
/// what is wrong is said by the analyzers, which read with the same reader.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var clients = context.SyntaxProvider
            .ForAttributeWithMetadataName("ContractsSdk.ModelContractAttribute", static (node, _) => node is ClassDeclarationSyntax, Read)
            .WithTrackingName(StepNames.Client);
        var any = clients
            .Collect()
            .Select(static (clients, _) => clients.Any(static client => client is not null))
            .WithTrackingName(StepNames.Any);

        context.RegisterSourceOutput(clients, static (context, client) =>
        {
            if (client is not null)
                context.AddSource(client.HintName, SourceText.From(ClientEmitter.Emit(client), Encoding.UTF8));
        });
        context.RegisterSourceOutput(any, static (context, any) =>
        {
            if (any)
                context.AddSource(AssemblyEmitter.HintName, SourceText.From(AssemblyEmitter.Emit(), Encoding.UTF8));
        });
    }

    private static ClientDeclaration? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var client = (INamedTypeSymbol)context.TargetSymbol;

        // Of a class with the attribute on two of its parts, an error of its own, only one part makes the other half.
        var first = client.GetAttributes().Find(KnownTypes.ModelContract)?.ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(first.Span)
            ? ContractReader.Read(client, context.SemanticModel.Compilation, cancellation).Declaration
            : null;
    }
}
