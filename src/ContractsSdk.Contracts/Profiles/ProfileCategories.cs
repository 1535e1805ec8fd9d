using System.Collections.Generic;

namespace ContractsSdk.Contracts.Profiles;

/// <summary>The categories of values whose contract need not list them.</summary>
public static class ProfileCategories
{
    /// <summary>Of a bool that is false.</summary>
    public const string False = "false";

    /// <summary>Of a bool that is true.</summary>
    public const string True = "true";

    internal static IReadOnlyList<string> Flags { get; } = [False, True];
}
