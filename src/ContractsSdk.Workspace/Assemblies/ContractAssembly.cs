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
    private static readonly (string Namespace, string Name) ContractText = ("ContractsSdk.Generated", "ContractTextAttribute");
    private static readonly (string Namespace, string Name) ModelContract = ("ContractsSdk", "ModelContractAttribute");

    // ECMA-335, II.23.3: every custom attribute begins so.
    private const ushort Prolog = 1;

    /// <summary>The contracts of an assembly, ordinal by id; null when the file is no assembly, or cannot be read.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="problem">Why it cannot be read: the end of a sentence.</param>
    public static IReadOnlyList<EmbeddedContract>? Read(string path, out string? problem) => Read(path, Contracts, out problem);

    /// <summary>The classes that somebody wrote as clients and that have no contract: nothing was generated for them. Ordinal.</summary>
    /// <param name="path">The assembly. One that cannot be read has none.</param>
    public static IReadOnlyList<string> ClientsWithoutContract(string path) => Read(path, ClientsWithoutContract, out _) ?? [];

    private static IReadOnlyList<T>? Read<T>(string path, Func<MetadataReader, IReadOnlyList<T>> read, out string? problem)
    {
        problem = null;
        try
        {
            using var image = new PEReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete));
            if (image.HasMetadata)
                return read(image.GetMetadataReader());
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

    private static IReadOnlyList<EmbeddedContract> Contracts(MetadataReader metadata) =>
    [
        .. (from attribute in On(metadata, ContractText)
            let text = Arguments(metadata, attribute)
            where text is not null
            select new EmbeddedContract(NameOf(metadata, (TypeDefinitionHandle)attribute.Parent), text.Value.Id, text.Value.Text))
            .OrderBy(contract => contract.Id, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> ClientsWithoutContract(MetadataReader metadata) =>
    [
        .. On(metadata, ModelContract).Select(attribute => attribute.Parent)
            .Except(On(metadata, ContractText).Select(attribute => attribute.Parent))
            .Select(client => NameOf(metadata, (TypeDefinitionHandle)client))
            .OrderBy(name => name, StringComparer.Ordinal),
    ];

    // An attribute on types, wherever it was declared.
    private static IEnumerable<CustomAttribute> On(MetadataReader metadata, (string Namespace, string Name) wanted) =>
        from handle in metadata.CustomAttributes
        let attribute = metadata.GetCustomAttribute(handle)
        where attribute.Parent.Kind == HandleKind.TypeDefinition && Is(metadata, attribute.Constructor, wanted)
        select attribute;

    private static bool Is(MetadataReader metadata, EntityHandle constructor, (string Namespace, string Name) wanted)
    {
        if (constructor.Kind != HandleKind.MemberReference
            || metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return false;
        }

        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, wanted.Name) && metadata.StringComparer.Equals(type.Namespace, wanted.Namespace);
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
