using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts;

/// <summary>One value that goes into a model.</summary>
public sealed record FeatureContract
{
    /// <summary>The name, unique in the contract.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the value, or of one element of a vector, in the application.</summary>
    public required ElementType Type { get; init; }

    /// <summary>The lengths of a vector's axes, each at least 1; empty for a single value, and for a vector with <see cref="Axis"/>.</summary>
    public EquatableArray<int> Shape { get; init; }

    /// <summary>The one axis of a vector whose length each row chooses; null for others.</summary>
    public OpenAxis? Axis { get; init; }

    /// <summary>What fills up a row along <see cref="Axis"/> that is shorter than others it runs with; null for 0.</summary>
    public ContractValue? Pad { get; init; }

    /// <summary>Whether the value may be null.</summary>
    public bool Nullable { get; init; }

    /// <summary>Whether the caller must state the value.</summary>
    public bool Required { get; init; }

    /// <summary>The input tensor it goes to; its own name when null.</summary>
    public string? Tensor { get; init; }

    /// <summary>The first element it takes in a packed tensor, from 0; null when the tensor is its own.</summary>
    public int? Slot { get; init; }

    /// <summary>The element type of the tensor where it is stated; see <see cref="Layout.TensorPlan"/> for what follows when it is not.</summary>
    public ElementType Element { get; init; }

    /// <summary>How the value becomes elements of the tensor.</summary>
    public FeatureEncoding Encoding { get; init; }

    /// <summary>
    /// What an encoder of the application's calls itself that turns the value into elements of <see cref="Type"/>, as many as
    /// <see cref="Shape"/> says; null when the contract itself says how.
    /// </summary>
    public string? Encoder { get; init; }

    /// <summary>Which number it is, of a date or a span; null for what is a number, or none, by itself.</summary>
    public TimeEncoding? Time { get; init; }

    /// <summary>Whether log(1 + x) takes the place of the number, after the policy for what is outside <see cref="Range"/>.</summary>
    public bool Log1p { get; init; }

    /// <summary>The scale the number is brought to, after <see cref="Log1p"/>; null when it goes to the model as it is.</summary>
    public NumericScale? Scale { get; init; }

    /// <summary>The numbers that are allowed, or null.</summary>
    public NumericRange? Range { get; init; }

    /// <summary>What happens to a number outside <see cref="Range"/>.</summary>
    public Outside Outside { get; init; }

    /// <summary>The closed list of categories in their order of encoding; empty when any value is allowed.</summary>
    public EquatableArray<Category> Categories { get; init; }

    /// <summary>What happens to a category that is not listed.</summary>
    public Unknown Unknown { get; init; }

    /// <summary>The category that takes the place of an unknown one under <see cref="Unknown.Other"/>.</summary>
    public ContractValue? Other { get; init; }

    /// <summary>What takes the place of a missing value (null, NaN); null when a missing value is a violation.</summary>
    public ContractValue? Missing { get; init; }

    /// <summary>The allowed length of a text in UTF-16 code units, or null.</summary>
    public LengthRange? Length { get; init; }

    /// <summary>A regular expression the whole text must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether values must never reach a log, a span, a metric, an exception or a file.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The unit of measure, for example <c>EUR</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>What the value looks back over or when it is taken, in the owner's words: <c>7 days</c>, <c>as of the order, UTC</c>.</summary>
    public string? Window { get; init; }

    /// <summary>Names it had before, sorted: what was stored or is still sent under one of them is this feature. They only accumulate.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>Whether it is announced that a later major version drops it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>For people.</summary>
    public string? Description { get; init; }

    /// <summary>The C# member it is read from; other readers ignore it.</summary>
    public string? ClrName { get; init; }

    /// <summary>Whether it is several values. What is said of the value is then said of each of them.</summary>
    public bool IsVector => !Shape.IsEmpty || Axis is not null;

    /// <summary>Whether the model gets another number than the caller states.</summary>
    public bool IsScaled => Log1p || Scale is not null;
}
