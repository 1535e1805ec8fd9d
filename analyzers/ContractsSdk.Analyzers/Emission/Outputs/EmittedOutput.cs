using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Analyzers.Emission;

/// <summary>An output, where it is read, and the names the generated code has for it.</summary>
internal sealed record EmittedOutput
{
    /// <summary>The position in the contract's outputs, by which findings name it.</summary>
    public required int Subject { get; init; }

    public required OutputContract Contract { get; init; }

    public required OutputMember Member { get; init; }

    public required OutputPlacement Placement { get; init; }

    public required OutputTensor Tensor { get; init; }

    /// <summary>The local that holds what is written to the member.</summary>
    public required string Local { get; init; }

    /// <summary>The local that holds the element, where it is something else.</summary>
    public required string ElementLocal { get; init; }

    /// <summary>Of a vector: the local that holds the row of the tensor.</summary>
    public required string RowLocal { get; init; }

    /// <summary>The method that finds a label.</summary>
    public required string LabelMethod { get; init; }

    /// <summary>The field that holds the labels, where there are too many to compare with.</summary>
    public required string ListField { get; init; }

    public bool HasManyLabels =>
        !Contract.Vector && Contract.Type == ElementType.String && Tensor.Element == ElementType.String && Contract.Labels.Count > SwitchLimit.Categories;

    public ElementType Element => Tensor.IsMap ? ElementType.Float32 : Tensor.Element;

    /// <summary>The expression that reads the element.</summary>
    public string Read => Tensor switch
    {
        { IsMap: true } => $"slot.MapValue({Position}, row, {Literal.Of(Placement.Index)})",
        { Element: ElementType.String } => $"slot.StringOutput({Position}, {TextElement})",
        _ => $"{Row}[{Literal.Of(Placement.Index)}]",
    };

    /// <summary>The expression that reads the row. A bool is read as a byte: what a model writes need not be 0 or 1.</summary>
    public string Row => $"slot.Output<{(Element == ElementType.Bool ? "byte" : CSharpType.Of(Element))}>({Position}, row)";

    /// <summary>The expression for the element of a text tensor.</summary>
    public string TextElement =>
        $"row * slot.OutputWidth({Position})" + (Placement.Index == 0 ? "" : $" + {Literal.Of(Placement.Index)}");

    private string Position => Literal.Of(Placement.Tensor);

    /// <summary>The statement that adds a finding.</summary>
    public string Finding(string rule) => new Check("", rule).Finding(Subject);

    public static EmittedOutput Of(
        int subject, OutputContract contract, OutputMember member, OutputPlacement placement, OutputTensor tensor, NameScope locals,
        NameScope members) => new()
        {
            Subject = subject,
            Contract = contract,
            Member = member,
            Placement = placement,
            Tensor = tensor,
            Local = locals.Local(member.Name),
            ElementLocal = locals.Local(member.Name.TrimStart('@') + "Element"),
            RowLocal = contract.Vector ? locals.Local(member.Name.TrimStart('@') + "Row") : "",
            LabelMethod = members.Member(member.Name, "Label"),
            ListField = members.Member(member.Name, "Labels"),
        };
}
