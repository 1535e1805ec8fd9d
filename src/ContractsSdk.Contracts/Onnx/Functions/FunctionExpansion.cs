namespace ContractsSdk.Contracts.Onnx;

/// <summary>What becomes of a graph when every function of the model stands where it is called, as engines do it.</summary>
/// <param name="CallDepth">The longest chain of functions that call each other.</param>
/// <param name="Depth">The most graphs and functions inside each other.</param>
/// <param name="Nodes">The nodes; <see cref="long.MaxValue"/> for more than that.</param>
/// <param name="Recursive">A function that calls itself, by whatever detour; null where none does.</param>
public sealed record FunctionExpansion(int CallDepth, int Depth, long Nodes, string? Recursive)
{
    /// <summary>Of a graph without nodes.</summary>
    public static FunctionExpansion None { get; } = new(0, 0, 0, null);
}
