using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

/// <summary>Trees where they are, else the regression, else a person.</summary>
[ModelContract("leaning-trees", "1.0.0", Model = "models/c_gbt.onnx")]
[FallbackTo<LogisticRegression>]
public sealed partial class LeaningTrees : ModelClient<Packed20, LabelledScore>
{
    [Fallback]
    private static readonly LabelledScore Review = new() { IsPositive = true, Probability = 0.5f };
}
