using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace ContractsSdk.Architecture.Tests.Metadata;

/// <summary>Where the symbols say that a type was written.</summary>
internal sealed class SourceFolders(MetadataReader metadata, MetadataReader symbols, string assembly)
{
    // The compiler names the documents of types that have no method body in a record of this kind.
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    /// <summary>The first folder below the project; empty for files beside the project file; of a linked file, the folder it is linked from.</summary>
    public string RoomOf(TypeName type, IEnumerable<TypeDefinitionHandle> parts)
    {
        var rooms = parts.SelectMany(Documents).Select(Folders).Where(folders => folders is not ["obj", ..])
            .Select(folders => folders is [var first, ..] ? first : "")
            .Distinct()
            .ToList();
        return rooms is [var room]
            ? room
            : throw new InvalidOperationException($"{type} of {assembly} lies in {rooms.Count} rooms: {string.Join(", ", rooms)}.");
    }

    private IEnumerable<DocumentHandle> Documents(TypeDefinitionHandle handle)
    {
        foreach (var method in metadata.GetTypeDefinition(handle).GetMethods())
        {
            var information = symbols.GetMethodDebugInformation(method.ToDebugInformationHandle());
            if (!information.Document.IsNil)
                yield return information.Document;
            else if (!information.SequencePointsBlob.IsNil)
                foreach (var point in information.GetSequencePoints())
                    yield return point.Document;
        }

        foreach (var record in symbols.GetCustomDebugInformation(handle).Select(symbols.GetCustomDebugInformation))
        {
            if (symbols.GetGuid(record.Kind) != TypeDefinitionDocuments)
                continue;
            for (var blob = symbols.GetBlobReader(record.Value); blob.RemainingBytes > 0;)
                yield return MetadataTokens.DocumentHandle(blob.ReadCompressedInteger());
        }
    }

    private string[] Folders(DocumentHandle handle)
    {
        var folders = symbols.GetString(symbols.GetDocument(handle).Name).Split('/', '\\')[..^1];
        var project = Array.LastIndexOf(folders, assembly);
        return project < 0 ? folders[^1..] : folders[(project + 1)..];
    }
}
