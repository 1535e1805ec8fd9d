using System.ComponentModel.DataAnnotations;
using ContractsSdk;

namespace EndToEnd.Tests.Batching;

[Features(Tensor = "x")]
public readonly record struct FourInOne(
    [Feature("a", Slot = 0), Range(0.0, 1_000_000.0)] float A, [Feature("b", Slot = 1)] float B, [Feature("c", Slot = 2)] float C,
    [Feature("d", Slot = 3)] float D);

[Prediction]
public readonly record struct TwiceFour([Output("y", Name = "first", Index = 0)] float First, [Output("y", Name = "last", Index = 3)] float Last);

/// <summary>The file says that it takes one row, and means it.</summary>
[ModelContract("one-row-only", "1.0.0", Model = "models/one_row_only.onnx")]
[Batching]
public sealed partial class OneRowOnly : ModelClient<FourInOne, TwiceFour>;

/// <summary>The file says any number of rows, and takes one.</summary>
[ModelContract("one-row-undeclared", "1.0.0", Model = "models/one_row_only_undeclared.onnx")]
[Batching]
public sealed partial class OneRowUndeclared : ModelClient<FourInOne, TwiceFour>;
