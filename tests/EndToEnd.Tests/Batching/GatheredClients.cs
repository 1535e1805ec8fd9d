using ContractsSdk;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests.Batching;

[ModelContract("gathered-logreg", "1.0.0", Model = "models/a_logreg.onnx")]
[Batching(MaxRows = 32)]
public sealed partial class GatheredRegression : ModelClient<Packed20, LabelledScore>;

[ModelContract("gathered-trees", "1.0.0", Model = "models/c_gbt.onnx")]
[Batching]
public sealed partial class GatheredTrees : ModelClient<Packed20, ClassScores>;

[ModelContract("gathered-perceptron", "1.0.0", Model = "models/d_mlp.onnx")]
[Batching]
public sealed partial class GatheredPerceptron : ModelClient<Packed64, PlainScore>;

[ModelContract("gathered-strings", "1.0.0", Model = "models/e_strings.onnx")]
[Batching]
public sealed partial class GatheredSubscriptions : ModelClient<Subscription, LabelledScore>;
