using System;
using System.Collections.Generic;

namespace ContractsSdk.Contracts;

/// <summary>
/// The order of the lines of a contract: ordinal by scope, path and name. Lines of one fact keep their order, which may mean
/// something, but where it never does they are ordered by value.
/// </summary>
internal sealed class FactOrder : IComparer<ContractFact>
{
    public static FactOrder Instance { get; } = new();

    /// <summary>Whether a fact may have several lines.</summary>
    public static bool Repeats(ContractFact fact) => fact.Name is "category" or "label" or "bin" || IsSet(fact);

    public int Compare(ContractFact x, ContractFact y)
    {
        // A checksum is over all lines before it.
        var result = IsChecksum(x).CompareTo(IsChecksum(y));
        if (result == 0)
            result = string.CompareOrdinal(x.Scope, y.Scope);
        if (result == 0)
            result = string.CompareOrdinal(x.Path, y.Path);
        if (result == 0)
            result = string.CompareOrdinal(x.Name, y.Name);
        return result == 0 && IsSet(x) ? CompareValues(x, y) : result;
    }

    private static bool IsChecksum(ContractFact fact) => fact.Scope == "checksum";

    private static bool IsSet(ContractFact fact) => fact.Name is "former" or "accepted" || fact.Scope == "accepted";

    private static int CompareValues(ContractFact x, ContractFact y)
    {
        for (var i = 0; i < Math.Min(x.Values.Count, y.Values.Count); i++)
        {
            var result = string.CompareOrdinal(x.Values[i], y.Values[i]);
            if (result != 0)
                return result;
        }

        return x.Values.Count.CompareTo(y.Values.Count);
    }
}
