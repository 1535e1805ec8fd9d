using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>One element of a vector as a feature of its own: what the contract says of the vector, it says of every element.</summary>
internal static class VectorElement
{
    /// <param name="vector">The feature.</param>
    /// <param name="read">The expression that reads the element.</param>
    public static EmittedFeature Of(EmittedFeature vector, string read) => vector with
    {
        ReadAs = vector.Contract.Type == ElementType.Float16 ? $"global::ContractsSdk.Generated.Halves.Of({read})" : read,
        Local = vector.ItemLocal,
        Contract = Widened.Of(vector.Contract with { Shape = default, Axis = null, Nullable = false }),
        Member = vector.Member with { Vector = VectorKind.None },
    };

    /// <summary>The expression that makes a span of a vector that is not null.</summary>
    public static string Span(EmittedFeature vector, string read) => vector.Member.Vector switch
    {
        VectorKind.Array => $"global::System.MemoryExtensions.AsSpan({read})",
        VectorKind.Memory => read + ".Span",
        _ => read,
    };

    /// <summary>Whether elements go into the tensor just as they are.</summary>
    public static bool AreCopied(EmittedFeature vector) =>
        vector.Element == vector.Contract.Type
        && vector.Contract is { IsScaled: false, Outside: Outside.Reject } && (vector.Contract.Missing is null || vector.PassesNaN);
}
