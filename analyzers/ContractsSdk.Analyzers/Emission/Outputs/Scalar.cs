namespace ContractsSdk.Analyzers.Emission;

/// <summary>How an element of floating point numbers is read as a C# float or double.</summary>
internal static class Scalar
{
    /// <summary>The expression, and its type.</summary>
    public static (string Read, ElementType Type) Float(EmittedOutput output) => output.Element switch
    {
        ElementType.BFloat16 => ($"global::ContractsSdk.Generated.BFloat16.ToSingle({output.Read})", ElementType.Float32),
        ElementType.Float16 => ($"(float){output.Read}", ElementType.Float32),
        _ => (output.Read, output.Element),
    };
}
