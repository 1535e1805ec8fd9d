using ContractsSdk;

namespace EndToEnd.Tests.Contracts;

[ModelContract("bench-logreg", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class LogisticRegression : ModelClient<Packed20, LabelledScore>;

[ModelContract("bench-logreg-columns", "1.0.0", Model = "models/b_logreg20.onnx")]
public sealed partial class LogisticRegressionOfColumns : ModelClient<Columns20, LabelledScore>;

[ModelContract("bench-logreg-classes", "1.0.0", Model = "models/a_logreg.onnx")]
public sealed partial class LogisticRegressionOfClasses : ModelClient<Packed20, ClassProbabilities>;

[ModelContract("bench-boosted-trees", "1.0.0", Model = "models/c_gbt.onnx")]
public sealed partial class BoostedTrees : ModelClient<Packed20, ClassScores>;

[ModelContract("bench-perceptron", "1.0.0", Model = "models/d_mlp.onnx")]
public sealed partial class Perceptron : ModelClient<Packed64, PlainScore>;

[ModelContract("bench-strings", "1.0.0", Model = "models/e_strings.onnx")]
public sealed partial class Subscriptions : ModelClient<Subscription, LabelledScore>;

[ModelContract("bench-zipmap", "1.0.0", Model = "models/f_zipmap.onnx")]
public sealed partial class ZipMapped : ModelClient<Packed20, MappedScore>;

[ModelContract("bench-zipmap-classes", "1.0.0", Model = "models/f_zipmap.onnx")]
public sealed partial class ZipMapOfClasses : ModelClient<Packed20, MappedProbabilities>;
