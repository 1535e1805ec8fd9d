using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>
/// A shape: <c>shape = &lt;batch&gt; 3 *</c>. A length, the name of one that is open, or a star for one that has none. A scalar's is a flag,
/// and where not even the rank is known there is no line.
/// </summary>
internal static class ShapeRule
{
    private const string Open = "*";

    public static FactRule<TensorSignature> Instance { get; } = new(
        "shape",
        tensor => tensor.Kind == TensorKind.Tensor && tensor.IsRankKnown ? [Words(tensor)] : [],
        (tensor, lines) =>
        {
            var axes = lines[0].Select(Axis).ToList();
            var unknown = axes.FindIndex(axis => axis is null);
            return unknown >= 0 ? Reading<TensorSignature>.Wrong($"'{lines[0][unknown]}' is no dimension") : tensor with
            {
                IsRankKnown = true,
                Shape = axes.Select(axis => axis!.Value.Length).ToEquatableArray(),
                Axes = axes.Exists(axis => axis!.Value.Name.Length > 0) ? axes.Select(axis => axis!.Value.Name).ToEquatableArray() : default,
            };
        });

    private static string[] Words(TensorSignature tensor) => [.. tensor.Shape.Select((length, i) =>
        tensor.Axes.Count > i && tensor.Axes[i].Length > 0 ? $"<{tensor.Axes[i]}>"
        : length == -1 ? Open
        : length.ToString(CultureInfo.InvariantCulture))];

    private static (long Length, string Name)? Axis(string word) => word switch
    {
        Open => (-1, ""),
        _ when word.Length > 2 && word[0] == '<' && word[word.Length - 1] == '>' => (-1, word.Substring(1, word.Length - 2)),
        _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var length) => (length, ""),
        _ => null,
    };
}
