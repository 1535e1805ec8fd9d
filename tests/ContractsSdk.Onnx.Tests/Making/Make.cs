using System;

namespace ContractsSdk.Onnx.Tests.Making;

/// <summary>The messages of a model, each as small as a test wants it.</summary>
internal static class Make
{
    public const int Float = 1;
    public const int Int64 = 7;

    /// <summary>A graph that copies <c>x</c> to <c>y</c>, float32 [N, 3].</summary>
    public static Proto Graph() => new Proto()
        .Message(1, Node("Identity", "x", "y"))
        .Message(11, Value("x", Float, -1, 3))
        .Message(12, Value("y", Float, -1, 3));

    public static Proto Model(Proto? graph = null) => new Proto()
        .Varint(1, 8)
        .Message(7, graph ?? Graph())
        .Message(8, OperatorSet("", 17));

    public static Proto OperatorSet(string domain, long version) => new Proto().Text(1, domain).Varint(2, version);

    public static Proto Node(string name, string input, string output, string domain = "") =>
        new Proto().Text(1, input).Text(2, output).Text(4, name).Text(7, domain);

    /// <summary>A dense tensor; -1 is a dimension nothing is said of.</summary>
    public static Proto Value(string name, int element, params ReadOnlySpan<long> shape) =>
        new Proto().Text(1, name).Message(2, new Proto().Message(1, Tensor(element, shape)));

    public static Proto Tensor(int element, params ReadOnlySpan<long> shape)
    {
        var lengths = new Proto();
        foreach (var length in shape)
            lengths.Message(1, length == -1 ? new Proto() : new Proto().Varint(1, length));
        return new Proto().Varint(1, element).Message(2, lengths);
    }

    public static Proto Function(string domain, string name, params ReadOnlySpan<Proto> nodes)
    {
        var function = new Proto().Text(1, name).Text(10, domain);
        foreach (var node in nodes)
            function.Message(7, node);
        return function;
    }

    /// <summary>A node with a graph inside.</summary>
    public static Proto If(Proto graph) => Node("If", "x", "y").Message(5, new Proto().Text(1, "then_branch").Message(6, graph));

    public static Proto Entry(string key, string value) => new Proto().Text(1, key).Text(2, value);

    /// <summary>A model whose one weight lies where the entries say.</summary>
    public static Proto External(params ReadOnlySpan<(string Key, string Value)> entries)
    {
        var tensor = new Proto().Text(8, "w").Varint(2, Float).Varint(14, 1);
        foreach (var (key, value) in entries)
            tensor.Message(13, Entry(key, value));
        return Model(Graph().Message(5, tensor));
    }
}
