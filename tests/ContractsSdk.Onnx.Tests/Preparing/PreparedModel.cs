using System;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Preparing;

/// <summary>Prepares what a test made.</summary>
internal static class PreparedModel
{
    public const string Ml = "ai.onnx.ml";

    /// <summary>Of no model, and recognised.</summary>
    public static readonly string Digest = new('d', 64);

    public static PreparationResult Prepare(this Proto model) => ModelPreparer.Prepare(model.Bytes, Digest);

    /// <summary>What is read of the result; there is one.</summary>
    public static OnnxModel Model(this PreparationResult result)
    {
        Assert.Null(result.Refusal);
        Assert.True(result.Model is not null, string.Join("; ", result.Left));
        return Making.Reading.Model(result.Model!);
    }

    /// <summary>Why nothing was rewritten, where that is no fault of the model.</summary>
    public static string Left(this PreparationResult result)
    {
        Assert.Null(result.Refusal);
        Assert.Null(result.Model);
        return Assert.Single(result.Left);
    }

    /// <summary>A graph of <c>X</c> [N, 2] whose scores <c>p</c> a ZipMap makes <c>maps</c> of.</summary>
    public static Proto Mapped(Proto? attribute = null, Action<Proto>? more = null)
    {
        var graph = new Proto()
            .Message(1, Make.Node("Normalizer", "X", "p", Ml))
            .Message(1, Make.Node("ZipMap", "p", "maps", Ml).Message(5, attribute ?? Numbers(7, 3)))
            .Message(11, Make.Value("X", Make.Float, -1, 2));
        graph.Message(12, Maps("maps"));
        more?.Invoke(graph);
        return Make.Model(graph).Message(8, Make.OperatorSet(Ml, 3));
    }

    public static Proto Numbers(params ReadOnlySpan<long> keys) => new Proto().Text(1, "classlabels_int64s").Packed(8, keys).Varint(20, 7);

    public static Proto Texts(params ReadOnlySpan<string> keys)
    {
        var attribute = new Proto().Text(1, "classlabels_strings").Varint(20, 8);
        foreach (var key in keys)
            attribute.Text(9, key);
        return attribute;
    }

    /// <summary>A declaration of a sequence of maps from whole numbers to float32.</summary>
    public static Proto Maps(string name)
    {
        var values = new Proto().Message(1, new Proto().Varint(1, Make.Float));
        var map = new Proto().Varint(1, Make.Int64).Message(2, values);
        return new Proto().Text(1, name).Message(2, new Proto().Message(4, new Proto().Message(1, new Proto().Message(5, map))));
    }

    /// <summary>A graph that lays inputs side by side in <c>X</c> and copies that to <c>y</c>.</summary>
    public static Proto Side(Proto[] inputs, string[]? laid = null, int axis = 1, Action<Proto>? more = null)
    {
        var concat = new Proto();
        foreach (var name in laid ?? ["a", "b", "c"])
            concat.Text(1, name);
        var graph = new Proto()
            .Message(1, concat.Text(2, "X").Text(4, "Concat").Message(5, new Proto().Text(1, "axis").Varint(3, axis).Varint(20, 2)))
            .Message(1, Make.Node("Identity", "X", "y"));
        foreach (var input in inputs)
            graph.Message(11, input);
        graph.Message(12, Make.Value("y", Make.Float, -1, -1));
        more?.Invoke(graph);
        return Make.Model(graph);
    }

    public static Proto[] Columns(params ReadOnlySpan<long> widths)
    {
        var inputs = new Proto[widths.Length];
        for (var i = 0; i < inputs.Length; i++)
            inputs[i] = Make.Value(((char)('a' + i)).ToString(), Make.Float, -1, widths[i]);
        return inputs;
    }
}
