using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Messages;

/// <summary>The files that tensors lie in: one entry a file, however many tensors there are.</summary>
internal sealed class ExternalFiles(KeptText kept)
{
    /// <summary>Location, offset, length, checksum, and what may still come.</summary>
    public const int MostEntries = 16;

    private readonly Dictionary<string, OnnxExternalFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _weights = new(StringComparer.Ordinal);

    public EquatableArray<OnnxExternalFile> All => _files.Values.OrderBy(file => file.Location, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>A tensor that lies elsewhere, as its entries say. Engines find weights by name: of two with one name, one is hidden.</summary>
    public void Add(string name, List<KeyValuePair<string, string?>> entries, bool isHidden)
    {
        isHidden = isHidden || name.Length == 0 || !_weights.Add(kept.Keep(name));
        var badRange = (string?)null;
        var offset = Last(entries, "offset", ref badRange);
        var length = Last(entries, "length", ref badRange);
        if (badRange is null && offset > long.MaxValue - length)
            badRange = FormattableString.Invariant($"{offset} + {length}");
        var extent = badRange is null ? offset + length : 0;

        var locations = entries.Where(entry => entry.Key == "location").Select(entry => entry.Value ?? "").DefaultIfEmpty("");
        foreach (var location in locations)
        {
            if (!_files.TryGetValue(location, out var file))
                file = new(kept.Keep(location), 0, 0, null);
            _files[location] = new(
                location, file.Tensors + 1, Math.Max(file.Extent, extent), file.BadRange ?? (badRange is null ? null : kept.Keep(badRange)),
                file.IsHidden || isHidden);
        }
    }

    private static long Last(List<KeyValuePair<string, string?>> entries, string key, ref string? bad)
    {
        var number = 0L;
        foreach (var entry in entries)
        {
            if (entry.Key == key && !long.TryParse(entry.Value, NumberStyles.None, CultureInfo.InvariantCulture, out number))
                bad ??= key + " " + (entry.Value is { Length: <= 40 } text ? text : "of many characters");
        }

        return number;
    }
}
