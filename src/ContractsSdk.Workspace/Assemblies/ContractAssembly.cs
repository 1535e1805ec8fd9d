using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContractsSdk.Workspace.Assemblies;

/// <summary>Reads the contracts an assembly declares, without loading or running anything of it.</summary>
public static class ContractAssembly
{
    private const string AttributeNamespace = "ContractsSdk.Generated";
    private const string AttributeName = "ContractTextAttribute";

    // ECMA-335, II.23.3: every custom attribute begins so.
    private const ushort Prolog = 1;

    /// <summary>The contracts of an assembly, ordinal by id; null when the file is no assembly, or cannot be read.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="problem">Why it cannot be read: the end of a sentence.</param>
    public static IReadOnlyList<EmbeddedContract>? Read(string path, out string? problem)
    {
        problem = null;
        try
        {
            using var image = new PEReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete));
            if (image.HasMetadata)
                return [.. Contracts(image.GetMetadataReader()).OrderBy(contract => contract.Id, StringComparer.Ordinal)];
            problem = "it is no .NET assembly";
        }
        catch (BadImageFormatException)
        {
            problem = "it is no .NET assembly, or a damaged one";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "it cannot be opened";
        }

        return null;
    }

    private static IEnumerable<EmbeddedContract> Contracts(MetadataReader metadata) =>
        from handle in metadata.CustomAttributes
        let attribute = metadata.GetCustomAttribute(handle)
        where attribute.Parent.Kind == HandleKind.TypeDefinition && IsContractText(metadata, attribute.Constructor)
        let text = Arguments(metadata, attribute)
        where text is not null
        select new EmbeddedContract(NameOf(metadata, (TypeDefinitionHandle)attribute.Parent), text.Value.Id, text.Value.Text);

    private static bool IsContractText(MetadataReader metadata, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference
            || metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, AttributeName) && metadata.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }

    private static (string Id, string Text)? Arguments(MetadataReader metadata, CustomAttribute attribute)
    {
        var value = metadata.GetBlobReader(attribute.Value);
        if (value.Length < sizeof(ushort) || value.ReadUInt16() != Prolog)
            return null;
        var id = value.ReadSerializedString();
        var text = value.ReadSerializedString();
        return id is null || text is null ? null : (id, text);
    }

    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
            return NameOf(metadata, outer) + "." + name;
        return type.Namespace.IsNil ? name : metadata.GetString(type.Namespace) + "." + name;
    }
}
