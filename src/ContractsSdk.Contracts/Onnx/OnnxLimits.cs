namespace ContractsSdk.Contracts.Onnx;

/// <summary>
/// How large and how deep a model may be. What is beyond these is no model of this library's users, and much of it ends the process
/// inside a native library, where nothing can be caught.
/// </summary>
public sealed record OnnxLimits
{
    /// <summary>What is asked where nothing else is said.</summary>
    public static OnnxLimits Default { get; } = new();

    /// <summary>The bytes of the model file itself: what protobuf can hold.</summary>
    public long FileLength { get; init; } = int.MaxValue;

    /// <summary>Graphs inside the nodes of graphs.</summary>
    public int SubgraphDepth { get; init; } = 32;

    /// <summary>Functions of the model called by functions of the model.</summary>
    public int CallDepth { get; init; } = 100;

    /// <summary>Graphs inside each other once every function stands where it is called: either limit alone leaves room for both at once.</summary>
    public int ExpandedDepth { get; init; } = 256;

    /// <summary>Nodes, once every function stands where it is called: forty lines that call each other twice are a million million.</summary>
    public long ExpandedNodes { get; init; } = 10_000_000;

    /// <summary>Bytes of one name.</summary>
    public int NameLength { get; init; } = 65_536;

    /// <summary>What the reader keeps of a file: characters of names and values, and a little for each.</summary>
    public int KeptText { get; init; } = 16_000_000;

    /// <summary>Dimensions of one tensor.</summary>
    public int Rank { get; init; } = 64;

    /// <summary>Elements of one input or output over its fixed dimensions.</summary>
    public long Elements { get; init; } = int.MaxValue;

    /// <summary>Class labels or categories of one node. Longer lists are left out, not refused: they are no contract anybody reads.</summary>
    public int VocabularyLength { get; init; } = 10_000;
}
