using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>How C# writes a member of an enum.</summary>
internal static class EnumMember
{
    public static string Of(EnumSpelling @enum, string name) => $"{@enum.Type}.{NameScope.Escaped(name)}";
}
