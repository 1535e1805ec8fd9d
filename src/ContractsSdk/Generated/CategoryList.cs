using System.Collections.Frozen;
using System.Collections.Generic;
using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>A closed list of categories, where it is too long for a <c>switch</c>: the compiler takes a minute for ten thousand.</summary>
/// <typeparam name="T">The type of the categories.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CategoryList<T>
    where T : notnull
{
    private readonly FrozenDictionary<T, int> _positions;

    /// <summary>Takes the categories in their order, each once.</summary>
    public CategoryList(params T[] categories)
    {
        var positions = new Dictionary<T, int>(categories.Length);
        foreach (var category in categories)
            positions.Add(category, positions.Count);
        _positions = positions.ToFrozenDictionary();
    }

    /// <summary>The position of a category; <paramref name="otherwise"/> when it is not in the list.</summary>
    public int IndexOf(T category, int otherwise) => _positions.TryGetValue(category, out var position) ? position : otherwise;

    /// <summary>The category when it is in the list, else the other one.</summary>
    public T Known(T category, T other) => _positions.ContainsKey(category) ? category : other;
}
