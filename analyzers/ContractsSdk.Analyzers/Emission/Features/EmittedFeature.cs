using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>A feature, where it goes, and the names the generated code has for it.</summary>
internal sealed record EmittedFeature
{
    /// <summary>The position in the contract's features, by which findings name it.</summary>
    public required int Subject { get; init; }

    public required FeatureContract Contract { get; init; }

    public required FeatureMember Member { get; init; }

    public required FeaturePlacement Placement { get; init; }

    public required InputTensor Tensor { get; init; }

    /// <summary>The local that holds its value.</summary>
    public required string Local { get; init; }

    /// <summary>The method that finds the position of a category.</summary>
    public required string IndexMethod { get; init; }

    /// <summary>The method that finds what a category is written as.</summary>
    public required string ValueMethod { get; init; }

    /// <summary>The field that holds the regular expression.</summary>
    public required string PatternField { get; init; }

    /// <summary>The field that holds the categories, where there are too many for a <c>switch</c>.</summary>
    public required string ListField { get; init; }

    /// <summary>Of a vector: the local that holds an element, or counts them.</summary>
    public string ItemLocal { get; init; } = "";

    /// <summary>Of a vector: the local that holds all of them.</summary>
    public string SourceLocal { get; init; } = "";

    /// <summary>Of a vector: the local that holds their places in the tensor.</summary>
    public string TargetLocal { get; init; } = "";

    /// <summary>Of a vector along an open axis: the length of another vector along it, or null for the first one.</summary>
    public string? AlongWith { get; init; }

    /// <summary>The expression for the value, where it is no member.</summary>
    public string? ReadAs { get; init; }

    /// <summary>How the generated code reads the member.</summary>
    public string Read => ReadAs ?? "features." + Member.Name;

    /// <summary>The C# type of the value, without <c>Nullable</c>.</summary>
    public string Type => Member.Enum?.Type ?? CSharpType.Of(Contract.Type);

    public ElementType Element => Tensor.Element;

    public bool HasCategories => !Contract.Categories.IsEmpty;

    /// <summary>Whether a <c>switch</c> over the categories would cost more than it saves: its compilation is quadratic.</summary>
    public bool HasManyCategories => Contract.Categories.Count > SwitchLimit.Categories && !(IsText && Contract.Type != ElementType.String);

    /// <summary>Whether NaN goes to the model as it is.</summary>
    public bool PassesNaN => Contract.Missing is { IsNaN: true };

    /// <summary>Whether C# has a null for it, in a value or a reference.</summary>
    public bool CanBeNull => Member.IsNullableValue || Contract.Type == ElementType.String;

    /// <summary>Whether it is written as text.</summary>
    public bool IsText => Element == ElementType.String;

    /// <summary>Whether the categories' own values are written: not their positions.</summary>
    public bool IsVerbatim => Contract.Encoding == FeatureEncoding.None
        || (Contract.Encoding == FeatureEncoding.Ordinal && Contract.Type == ElementType.Enum);

    public static EmittedFeature Of(
        int subject, FeatureContract contract, FeatureMember member, FeaturePlacement placement, InputTensor tensor, NameScope locals,
        NameScope members)
    {
        var feature = new EmittedFeature
        {
            Subject = subject,
            Contract = Widened.Of(contract),
            ReadAs = ReadNumber(contract, $"features.{member.Name}"),
            Member = member,
            Placement = placement,
            Tensor = tensor,
            Local = locals.Local(member.Name),
            IndexMethod = members.Member(member.Name, "Index"),
            ValueMethod = members.Member(member.Name, tensor.Element == ElementType.String ? "Utf8" : "Number"),
            PatternField = members.Member(member.Name, "Pattern"),
            ListField = members.Member(member.Name, "Categories"),
        };
        return contract.IsVector
            ? feature with
            {
                ItemLocal = locals.Local(member.Name + "Item"),
                SourceLocal = locals.Local(member.Name + "Source"),
                TargetLocal = locals.Local(member.Name + "Target"),
            }
            : feature;
    }

    private static string? ReadNumber(FeatureContract contract, string member) =>
        contract.Time is { } time
            ? $"global::ContractsSdk.Generated.Times.{(contract.Type == ElementType.Int64 ? "Whole" : "Of")}({member}, {Literal.Of(time.SinceTicks)}, {Literal.Of(time.TicksPerUnit)})"
        : contract is { Type: ElementType.Float16, IsVector: false } ? $"global::ContractsSdk.Generated.Halves.Of({member})"
        : null;
}
