using EndToEnd.Tests.Contracts;

namespace ContractsSdk.Benchmarks.Contracts;

[ModelContract("ratio-logreg", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class RangedRegression : ModelClient<Ranged20, LabelledScore>;

[ModelContract("ratio-trees", "1.0.0", Model = "models/c_gbt.onnx")]
public sealed partial class RangedTrees : ModelClient<Ranged20, LabelledScore>;
