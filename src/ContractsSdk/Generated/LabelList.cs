using System;
using System.Collections.Frozen;
using System.ComponentModel;
using System.Linq;
using System.Text;

namespace ContractsSdk.Generated;

/// <summary>A closed list of labels, where it is too long to compare with each: finds one without making a text of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LabelList
{
    private const int StackLimit = 256;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _labels;
    private readonly int _longest;

    /// <summary>Takes the labels, each once.</summary>
    public LabelList(params string[] labels)
    {
        _labels = labels.ToFrozenDictionary(label => label, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = labels.Select(Encoding.UTF8.GetByteCount).DefaultIfEmpty().Max();
    }

    /// <summary>The label, or null when it is not in the list.</summary>
    public string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _longest)
            return null;
        var text = utf8.Length <= StackLimit ? stackalloc char[StackLimit] : new char[utf8.Length];
        var length = Encoding.UTF8.GetChars(utf8, text);
        return _labels.TryGetValue(text[..length], out var label) ? label : null;
    }
}
