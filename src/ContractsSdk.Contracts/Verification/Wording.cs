using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Verification;

/// <summary>How differences are worded. Names come from models, so they are escaped and cut: a difference is a line in a log.</summary>
internal static class Wording
{
    private const int MaximumName = 100;
    private const int MaximumList = 20;

    public static string Name(string name)
    {
        var text = new StringBuilder("'");
        for (var i = 0; i < Math.Min(name.Length, MaximumName); i++)
            text.Append(Token.IsHidden(name, i) ? Token.Escape(name[i]) : name[i].ToString());
        return text.Append(name.Length > MaximumName ? "…'" : "'").ToString();
    }

    public static string Number(long number) => NumberText.Of(number);

    public static string Element(ElementType type) =>
        type == ElementType.Unspecified ? "a type this library does not know" : Vocabularies.Types.Of(type);

    public static string Kind(TensorKind kind) => kind switch
    {
        TensorKind.Tensor => "a tensor",
        TensorKind.MapSequence => "a sequence of maps",
        _ => "something that is neither a tensor nor a sequence of maps",
    };

    public static string Elements(long count) => count == 1 ? "1 element a row" : Number(count) + " elements a row";

    /// <summary>A label or key: text quoted, numbers bare.</summary>
    public static string Value(ContractValue value) => value.Type == ElementType.String ? Name(value.Text) : value.Text;

    public static string Values(IEnumerable<ContractValue> values) => List([.. values.Select(Value)]);

    public static string Names(IReadOnlyCollection<string> names) => List([.. names.Select(Name)]);

    /// <summary>At most twenty of them, and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> texts)
    {
        var list = string.Join(", ", texts.Take(MaximumList));
        return texts.Count > MaximumList ? list + " and " + Number(texts.Count - MaximumList) + " more" : list;
    }
}
