using System;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>
/// Values as words: the texts alone when all are of the type the reader knows anyway (<c>30</c>), else each after its type
/// (<c>string ?</c>).
/// </summary>
internal readonly record struct TypedText(ContractValue[]? Values, string? Problem)
{
    public static string[] Of(ElementType own, params ContractValue[] values) => Array.TrueForAll(values, value => value.Type == own)
        ? Array.ConvertAll(values, value => value.Text)
        : [.. values.SelectMany(value => new[] { Vocabularies.Types.Of(value.Type), value.Text })];

    public static TypedText Read(ElementType own, EquatableArray<string> words, int count)
    {
        if (words.Count != count && words.Count != 2 * count)
            return default;
        var values = new ContractValue[count];
        for (var i = 0; i < count; i++)
        {
            var type = words.Count == count ? own : Vocabularies.Types.Read(words[2 * i]);
            if (type is null)
                return default;
            var text = words.Count == count ? words[i] : words[(2 * i) + 1];
            if (!ContractValue.TryParse(text, type.Value, out values[i]))
                return new(null, $"'{text}' is no {Vocabularies.Types.Of(type.Value)}");
        }

        return new(values, null);
    }

    /// <summary>Goes on with the values where there are some.</summary>
    public Reading<T> Into<T>(T owner, Func<ContractValue[], T> set)
        where T : class => Values is null ? new Reading<T>(null, Problem) : set(Values);
}
