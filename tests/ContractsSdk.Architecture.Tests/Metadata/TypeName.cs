namespace ContractsSdk.Architecture.Tests.Metadata;

/// <summary>A top-level type; what is nested in a type counts as the type.</summary>
internal readonly record struct TypeName(string Assembly, string Namespace, string Name)
{
    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
