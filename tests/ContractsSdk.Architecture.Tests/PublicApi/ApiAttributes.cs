using System.ComponentModel;
using System.Linq;
using System.Reflection;

namespace ContractsSdk.Architecture.Tests.PublicApi;

/// <summary>The attributes that matter to whoever uses a member.</summary>
internal static class ApiAttributes
{
    private static readonly string[] Telling =
        ["FlagsAttribute", "ObsoleteAttribute", "ExperimentalAttribute", "RequiresUnreferencedCodeAttribute", "RequiresDynamicCodeAttribute"];

    public static string Of(MemberInfo member) => string.Concat(member.GetCustomAttributesData()
        .Where(attribute => attribute.AttributeType == typeof(EditorBrowsableAttribute) || Telling.Contains(attribute.AttributeType.Name))
        .Select(attribute => attribute.AttributeType == typeof(EditorBrowsableAttribute) ? "[Hidden] " : $"[{attribute.AttributeType.Name[..^"Attribute".Length]}] ")
        .Order(System.StringComparer.Ordinal));
}
