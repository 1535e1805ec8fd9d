using System.Threading;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Reads a class with <c>[ModelContract]</c>, its features type and its prediction type: into the contract they state, and into
/// everything rules have to say about them. Generator and analyzers read with this one reader.
/// </summary>
internal static class ContractReader
{
    /// <summary>Reads one client. Code that is being typed is read as far as it goes.</summary>
    /// <param name="client">A class with <c>[ModelContract]</c>.</param>
    /// <param name="compilation">The compilation it is declared in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ReadResult Read(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation)
    {
        var context = new ReadingContext(client, compilation, cancellation);
        _ = ClientShapeReader.CanBeGenerated(context);
        return new(null, context.Findings);
    }
}
