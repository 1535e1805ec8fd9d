namespace ContractsSdk.Analyzers.Declarations;

/// <summary>How C# holds the elements of a vector.</summary>
internal enum VectorKind : byte
{
    /// <summary>It is no vector.</summary>
    None = 0,

    /// <summary><c>T[]</c>.</summary>
    Array,

    /// <summary><c>ReadOnlyMemory&lt;T&gt;</c>.</summary>
    Memory,

    /// <summary>A struct with <c>[InlineArray]</c>: the elements are its own, and nothing is allocated.</summary>
    Inline,
}
