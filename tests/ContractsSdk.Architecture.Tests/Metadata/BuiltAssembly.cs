using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContractsSdk.Architecture.Tests.Metadata;

/// <summary>One assembly of the house as it was built: what it references and which of its types use which.</summary>
internal sealed class BuiltAssembly
{
    private BuiltAssembly(string name, IReadOnlyList<string> references, IReadOnlyList<TypeUses> types)
    {
        Name = name;
        References = references;
        Types = types;
    }

    public string Name { get; }

    public IReadOnlyList<string> References { get; }

    public IReadOnlyList<TypeUses> Types { get; }

    public static BuiltAssembly Read(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        using var image = new PEReader(File.OpenRead(path));
        if (!image.TryOpenAssociatedPortablePdb(path, File.OpenRead, out var found, out string? _) || found is null)
            throw new InvalidOperationException($"{name} has no symbols.");
        using var symbols = found;
        var metadata = image.GetMetadataReader();
        var sources = new SourceFolders(metadata, symbols.GetMetadataReader(), name);
        var types = metadata.TypeDefinitions
            .GroupBy(handle => Outermost(metadata, handle))
            .Where(group => !IsCompilerMade(metadata, group.Key))
            .Select(group => Read(image, metadata, sources, group));
        var references = metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));
        return new BuiltAssembly(name, references.ToList(), types.ToList());
    }

    private static TypeUses Read(
        PEReader image, MetadataReader metadata, SourceFolders sources, IGrouping<TypeDefinitionHandle, TypeDefinitionHandle> parts)
    {
        var uses = new UsedTypes(metadata);
        foreach (var part in parts)
            TypeScan.Collect(image, metadata, part, uses);
        var type = uses.NameOf(parts.Key);
        return new TypeUses(type, sources.RoomOf(type, parts), uses.Names);
    }

    private static TypeDefinitionHandle Outermost(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        while (metadata.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer)
            handle = outer;
        return handle;
    }

    private static bool IsCompilerMade(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return metadata.GetString(type.Name).StartsWith('<')
            || type.GetCustomAttributes().Select(metadata.GetCustomAttribute).Any(attribute =>
                AttributeName(metadata, attribute) is "CompilerGeneratedAttribute" or "EmbeddedAttribute" or "GeneratedCodeAttribute");
    }

    private static string AttributeName(MetadataReader metadata, CustomAttribute attribute)
    {
        var parent = attribute.Constructor.Kind == HandleKind.MethodDefinition
            ? metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()
            : metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return parent.Kind switch
        {
            HandleKind.TypeDefinition => metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)parent).Name),
            HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name),
            _ => "",
        };
    }
}
