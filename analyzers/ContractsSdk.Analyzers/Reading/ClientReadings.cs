using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Clients and their types as analyzers read them: each once a compilation, however many analyzers and clients ask. What was read goes
/// with the compilation it is of.
/// </summary>
internal sealed class ClientReadings
{
    private static readonly ConditionalWeakTable<Compilation, ClientReadings> Known = new();

    private readonly ConcurrentDictionary<ISymbol, Once<ReadResult>> _clients = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Once<ReadFeatures>> _features = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Once<ReadPrediction>> _predictions = new(SymbolEqualityComparer.Default);

    /// <summary>The reading of a class with <c>[ModelContract]</c>; see <see cref="ContractReader.Read"/>.</summary>
    public static ReadResult Of(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation)
    {
        var all = Of(compilation);
        return all._clients.GetOrAdd(client, _ => new()).Get(() => ContractReader.Read(client, compilation, cancellation, all));
    }

    /// <summary>The readings of a compilation.</summary>
    public static ClientReadings Of(Compilation compilation) => Known.GetValue(compilation, _ => new());

    /// <summary>The reading of a type with <c>[Features]</c> on its own.</summary>
    public ReadFeatures Features(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        _features.GetOrAdd(type, _ => new()).Get(() => ContractReader.ReadFeatures(type, compilation, cancellation));

    /// <summary>The reading of a type with <c>[Prediction]</c> on its own.</summary>
    public ReadPrediction Prediction(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        _predictions.GetOrAdd(type, _ => new()).Get(() => ContractReader.ReadPrediction(type, compilation, cancellation));

    // Of two analyzers that ask at once the second waits; a reading that was cancelled begins anew.
    private sealed class Once<T>
        where T : class
    {
        private T? _result;

        public T Get(Func<T> read)
        {
            lock (this)
                return _result ??= read();
        }
    }
}
