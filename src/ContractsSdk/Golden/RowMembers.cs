using System.Diagnostics.CodeAnalysis;

namespace ContractsSdk.Golden;

/// <summary>What of a row's type golden rows use: they are read from a file, and no code is generated for that.</summary>
internal static class RowMembers
{
    public const DynamicallyAccessedMemberTypes Needed =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors |
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties;
}
