using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Preparing;
using ContractsSdk.Contracts.Onnx.Wire;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>
/// Rewrites of a model what only costs, and writes into it what it was, so that contracts go on seeing the original: the same inputs and outputs,
/// the same types. Nothing is run here; whoever keeps the result runs both and compares.
/// </summary>
public static class ModelPreparer
{
    private static readonly string[] Rewritten = ["Identity", "Cast", "Concat", "ZipMap", "LinearClassifier", "SVMClassifier", "TreeEnsembleClassifier"];

    /// <summary>Prepares a model. Never throws what a file may cause.</summary>
    /// <param name="model">The whole file; not changed.</param>
    /// <param name="digest">The digest over all its files, for the record.</param>
    /// <param name="keep">The outputs somebody reads: the others are none any more. All when null or empty.</param>
    /// <param name="limits">How large and deep a model may be.</param>
    public static PreparationResult Prepare(byte[] model, string digest, IReadOnlyCollection<string>? keep = null, OnnxLimits? limits = null) =>
        Prepare(model, digest, keep, mapsAlone: false, limits ?? OnnxLimits.Default);

    /// <summary>The same for ZipMaps alone: whoever loads a model may leave these out without asking anybody. Never throws what a file may cause.</summary>
    /// <param name="model">The whole file; not changed.</param>
    /// <param name="digest">The digest over all its files, for the record.</param>
    /// <param name="limits">How large and deep a model may be.</param>
    public static PreparationResult PrepareMaps(byte[] model, string digest, OnnxLimits? limits = null) =>
        Prepare(model, digest, keep: null, mapsAlone: true, limits ?? OnnxLimits.Default);

    private static PreparationResult Prepare(byte[] model, string digest, IReadOnlyCollection<string>? keep, bool mapsAlone, OnnxLimits limits)
    {
        var read = OnnxReader.Read(new ByteArraySource(model), limits);
        if (read.Model is not { } original)
            return Refused(read.Problem!.Message);
        var problems = OnnxGuard.Check(original, limits);
        if (!problems.IsEmpty)
            return Refused(string.Join("; it ", problems));
        if (original.Preparation is { } already)
            return new() { Left = EquatableArray.Of($"it is prepared already, from {already.From.Substring(0, 12)}…") };
        try
        {
            return Prepare(new WireSlice(model, 0, model.Length), original, digest, keep is { Count: > 0 } ? keep : null, mapsAlone, limits);
        }
        catch (FormatException e)
        {
            return Refused($"cannot be rewritten: {e.Message}");
        }
    }

    private static PreparationResult Prepare(
        WireSlice file, OnnxModel original, string digest, IReadOnlyCollection<string>? keep, bool mapsAlone, OnnxLimits limits)
    {
        var fields = file.Fields().ToList();
        var graphs = fields.Where(field => field.Head.Bytes == 7).ToList();
        if (graphs.Count != 1)
            return Refused("cannot be rewritten: its graph lies in several places; export it again");
        if (fields.Exists(field => field.Head.Bytes == 20))
            return Refused("cannot be rewritten: it holds graphs for training, which name values of this one; export it for inference");
        if (fields.Exists(field => field.Head.Bytes == 25 && Rewritten.Contains(NameOfFunction(field))))
            return Refused("cannot be rewritten: it defines a function under the name of an operator of ONNX that would be touched; export it without");
        if (keep?.FirstOrDefault(name => original.Outputs.All(output => output.Name != name)) is { } unknown)
            return Refused($"has no output {Quoted.Of(unknown)} to keep; it has {string.Join(", ", original.Outputs.Select(output => Quoted.Of(output.Name)))}");

        // First what nobody reads, whose nodes would keep other things in their places.
        var idle = new GraphEdit(new SlicedGraph(graphs[0].Value), original);
        if (keep is not null)
        {
            IdleOutputs.Apply(idle, keep);
            original = original with { Outputs = original.Outputs.Where(output => keep.Contains(output.Name)).ToEquatableArray() };
        }

        var edit = new GraphEdit(idle.Done.Count == 0 ? idle.Graph : new SlicedGraph(Whole(idle.Pieces())), original);
        ZipMapRewrite.Apply(edit);
        if (!mapsAlone)
        {
            CastRewrite.Apply(edit);
            PackingRewrite.Apply(edit);
        }

        var result = new PreparationResult { Done = idle.Done.Concat(edit.Done).ToEquatableArray(), Left = edit.Left.ToEquatableArray() };
        if (result.Done.IsEmpty)
            return result;
        var preparation = new Preparation { From = digest, Packed = edit.Packed.ToEquatableArray(), Maps = edit.Maps.ToEquatableArray() };
        var prepared = Assemble(file, graphs[0], edit.Pieces(), PreparationText.Write(preparation));
        return Difference(prepared, original, limits) is { } difference ? Refused(difference) : result with { Model = prepared, Preparation = preparation };
    }

    /// <summary>What whoever reads the result would see otherwise than in the original; null, unless this library is mistaken or the model too large.</summary>
    private static string? Difference(byte[] prepared, OnnxModel original, OnnxLimits limits)
    {
        var read = OnnxReader.Read(new ByteArraySource(prepared), limits);
        if (read.Model is not { Preparation: { } preparation } model)
            return $"cannot be rewritten: what came of it {read.Problem?.Message ?? "says nothing of its preparation"}";
        var inputs = preparation.InputsOf(model.Inputs).Equals(original.Inputs);
        var outputs = preparation.OutputsOf(model.Outputs).Select(Plain).SequenceEqual(original.Outputs.Select(Plain));
        return inputs && outputs && OnnxGuard.Check(model, limits).IsEmpty ? null : "cannot be rewritten: its inputs and outputs would not stay as they are";
    }

    // What the keys of a map are is said once the map is gone; before, it may take a run to know.
    private static TensorSignature Plain(TensorSignature output) =>
        output.Kind == TensorKind.MapSequence ? output with { Labels = default, Keys = default } : output;

    private static string NameOfFunction(SlicedField function) =>
        function.Value.Fields().Where(field => field.Head.Bytes == 1).Select(field => field.Value.Text()).LastOrDefault() ?? "";

    private static byte[] Assemble(WireSlice file, SlicedField graph, IReadOnlyList<WireSlice> pieces, string note)
    {
        var head = new WireWriter().Head(graph.Head.Number, pieces.Sum(piece => piece.Length)).ToArray();
        var tail = new WireWriter().Message(14, new WireWriter().Text(1, Preparation.MetadataKey).Text(2, note)).ToArray();
        WireSlice[] all =
        [
            file with { End = graph.Whole.Start }, new(head, 0, head.Length), .. pieces, file with { Start = graph.Whole.End }, new(tail, 0, tail.Length),
        ];
        return Whole(all).Bytes;
    }

    private static WireSlice Whole(IReadOnlyCollection<WireSlice> pieces)
    {
        var whole = new MemoryStream(pieces.Sum(piece => piece.Length));
        foreach (var piece in pieces)
            whole.Write(piece.Bytes, piece.Start, piece.Length);
        var bytes = whole.ToArray();
        return new(bytes, 0, bytes.Length);
    }

    private static PreparationResult Refused(string why) => new() { Refusal = why };
}
