using System;

namespace ContractsSdk.Batching;

/// <summary>What is done with rows that were gathered.</summary>
internal interface IGatheredRun<TRow, TResult>
{
    /// <summary>
    /// Runs rows together. Who calls has a place of the gate, which is given back whatever happens. Throws only what the rows' own members
    /// throw, or that there is nothing to ask any more.
    /// </summary>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="results">Takes one result a row.</param>
    void Run(ReadOnlySpan<TRow> rows, Span<TResult> results);
}
