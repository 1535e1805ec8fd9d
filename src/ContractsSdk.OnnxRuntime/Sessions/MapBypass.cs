using System;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.OnnxRuntime.Models;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>
/// Leaves out the ZipMaps whose maps are outputs and nothing else: each makes a map of every row out of a tensor that says the same, which at
/// a thousand rows takes many times as long as the model. What is hashed, pinned and held against the contract is the file as it is.
/// </summary>
internal static class MapBypass
{
    // Of a longer file a second copy in memory is not worth it: its nodes take longer than any map.
    private const int Longest = 1 << 28;

    /// <summary>The model without its ZipMaps; null where it has none that can be left out.</summary>
    public static AdmittedModel? Of(AdmittedModel model)
    {
        var declared = model.Declared;
        if (declared.Preparation is not null || declared.Outputs.All(output => output.Kind != TensorKind.MapSequence) || model.File.Bytes.Length > Longest)
            return null;
        if (ModelPreparer.PrepareMaps(Whole(model.File.Bytes), model.Signature.Digest) is not { Model: { } bytes, Preparation: { } preparation })
            return null;

        // As the library would describe them.
        preparation = preparation with { Maps = preparation.Maps.Select(map => map with { DeclaredAs = null }).ToEquatableArray() };
        return model with { File = model.File with { Bytes = bytes }, Declared = declared with { Preparation = preparation } };
    }

    /// <summary>
    /// Whether trial runs have shown what the maps are made of to have a column for each of their keys: what a ZipMap would refuse must go on
    /// being refused.
    /// </summary>
    public static bool IsProven(Session session) => session.Preparation is { } preparation && preparation.Maps.All(map =>
    {
        var output = Array.FindIndex(session.Outputs, output => output.Signature.Name == map.Name);
        return output >= 0 && session.Learned[output] is { FollowsRows: not false, BindableShape: [1, var columns] } && columns == map.Keys.Count;
    });

    private static byte[] Whole(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var part) && part is { Array: { } array, Offset: 0 } && part.Count == array.Length ? array : bytes.ToArray();
}
