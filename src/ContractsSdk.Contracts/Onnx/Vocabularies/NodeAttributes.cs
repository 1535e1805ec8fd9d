using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Vocabularies;

/// <summary>What a node's attributes say of vocabularies and locales.</summary>
internal sealed class NodeAttributes
{
    private static readonly string[] Lists =
    [
        "classlabels_strings", "classlabels_int64s", "classlabels_ints", "classes_strings", "cats_strings", "cats_int64s",
        "keys_strings", "keys_int64s", "keys_tensor", "values_strings", "values_int64s", "values_tensor",
        "string_vocabulary", "int64_vocabulary",
    ];

    private readonly Dictionary<string, EquatableArray<ContractValue>> _lists = new(StringComparer.Ordinal);

    private string? _locale;
    private bool _changesCase;

    /// <summary>The locale a StringNormalizer cannot do without: the stated one, or the operator's own where letters change.</summary>
    public string? NeededLocale => _locale ?? (_changesCase ? "en_US" : null);

    /// <summary>What a classifier does to its scores in the end; null where it does not say.</summary>
    public string? PostTransform { get; private set; }

    /// <summary>Whether a support vector machine was calibrated to yield probabilities.</summary>
    public bool HasProbabilities { get; private set; }

    public bool HasLists => _lists.Count > 0;

    /// <summary>Whether an attribute is one of these. Names may come after the values, so a name that is not known yet may be.</summary>
    public static bool MayBeList(string name) => name.Length == 0 || Lists.Contains(name);

    public void Add(string name, string? text, ValueList? list)
    {
        if (name == "locale" && text is { Length: > 0 })
            _locale = text;
        if (name == "post_transform")
            PostTransform = text;
        if (name == "prob_a")
            HasProbabilities = true;
        if (name == "case_change_action")
            _changesCase = text is "LOWER" or "UPPER";
        if (list?.Values is { IsEmpty: false } values && Lists.Contains(name))
            _lists[name] = values;
    }

    /// <summary>The values of the first attribute there is; where there are texts and numbers for one thing, those of the wanted kind.</summary>
    public EquatableArray<ContractValue> First(bool text, params string[] names) => names
        .Select(name => _lists.TryGetValue(name, out var values) ? values : default)
        .Where(values => !values.IsEmpty)
        .OrderBy(values => (values[0].Type == ElementType.String) == text ? 0 : 1)
        .FirstOrDefault();
}
