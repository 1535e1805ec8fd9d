using System;

namespace ContractsSdk.Contracts.Rules;

/// <summary>Sets of rules, by year and number. A contract is judged by the set it was released under.</summary>
public static class RuleSets
{
    /// <summary>The set of this version of the library.</summary>
    public const string Current = "2026.1";

    /// <summary>Negative when the first set is older. Years have four digits, so numbers of one digit compare as text.</summary>
    public static int Compare(string left, string right) => left.Length == right.Length
        ? string.Compare(left, right, StringComparison.Ordinal)
        : left.Length.CompareTo(right.Length);
}
