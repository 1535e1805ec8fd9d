using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Clients as analyzers read them: once a compilation, however many analyzers ask. What was read goes with the compilation it is of.
/// </summary>
internal static class ClientReadings
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, Reading>> Readings = new();

    /// <summary>The reading of a class with <c>[ModelContract]</c>; see <see cref="ContractReader.Read"/>.</summary>
    public static ReadResult Of(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation) => Readings
        .GetValue(compilation, _ => new(SymbolEqualityComparer.Default))
        .GetOrAdd(client, _ => new())
        .Get(client, compilation, cancellation);

    // Of two analyzers that ask at once the second waits; a reading that was cancelled begins anew.
    private sealed class Reading
    {
        private ReadResult? _result;

        public ReadResult Get(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation)
        {
            lock (this)
                return _result ??= ContractReader.Read(client, compilation, cancellation);
        }
    }
}
