using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// The names of types, and those of namespaces, beside which the source has others that differ only in case. All names are looked
/// through once a compilation: for every client anew, a project of many clients would pay for the square of them.
/// </summary>
internal sealed class OtherCasings
{
    private static readonly ConditionalWeakTable<Compilation, OtherCasings> Known = new();

    private OtherCasings(Compilation compilation, CancellationToken cancellation) =>
        (Types, Namespaces) = (Read(compilation, SymbolFilter.Type, cancellation), Read(compilation, SymbolFilter.Namespace, cancellation));

    public HashSet<string> Types { get; }

    public HashSet<string> Namespaces { get; }

    public static OtherCasings Of(Compilation compilation, CancellationToken cancellation) =>
        Known.TryGetValue(compilation, out var known) ? known : Known.GetValue(compilation, _ => new(compilation, cancellation));

    private static HashSet<string> Read(Compilation compilation, SymbolFilter kind, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);

        // The compiler tells a name to whoever is asked whether it is the one; none is.
        _ = compilation.ContainsSymbolsWithName(
            name =>
            {
                names.Add(name);
                return false;
            },
            kind, cancellation);
        return new(
            names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()).SelectMany(same => same),
            StringComparer.Ordinal);
    }
}
