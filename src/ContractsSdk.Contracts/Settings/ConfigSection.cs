using System;
using System.Collections.Generic;

namespace ContractsSdk.Contracts.Settings;

/// <summary>A section of a file of settings.</summary>
/// <param name="pattern">Which files it is about; null for what stands before the first section.</param>
internal sealed class ConfigSection(string? pattern)
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Settings => _settings;

#pragma warning disable CA1308 // The compiler gives names in lower case, too.
    public void Set(string name, string value) => _settings[name.ToLowerInvariant()] = value;
#pragma warning restore CA1308

    public bool Says(string name, string value) =>
        _settings.TryGetValue(name, out var found) && string.Equals(found, value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is about a file.</summary>
    /// <param name="path">The file from the folder of the settings on, with a slash before it.</param>
    public bool IsAbout(string path) => pattern is not null && FilePattern.Matches(pattern, path);
}
