using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ContractsSdk.Configuration;

/// <summary>Options, and where each of them was set.</summary>
internal sealed class LayeredOptions(ModelClientOptions options, IReadOnlyDictionary<string, string> origins)
{
    public ModelClientOptions Options => options;

    /// <summary>Options that came as an object: what differs from the defaults was set in code.</summary>
    public static LayeredOptions OfCode(ModelClientOptions options)
    {
        var defaults = new ModelClientOptions();
        return new(options, OptionKeys.All.Where(key => !Equals(key.Read(options), key.Read(defaults)))
            .ToDictionary(key => key.Name, _ => OptionLayers.Code, StringComparer.Ordinal));
    }

    /// <summary>The same with what the client's type declares, where nobody has said anything else.</summary>
    public LayeredOptions Over(ResilienceAttribute? resilience, BatchingAttribute? batching)
    {
        if (resilience is null && batching is null)
            return this;
        var completed = options.Copy();
        if (resilience is not null)
            DeclaredOptions.Complete(completed, resilience);
        if (batching is not null)
            DeclaredOptions.Complete(completed, batching);
        var all = new Dictionary<string, string>(origins, StringComparer.Ordinal);
        foreach (var key in OptionKeys.All.Where(key => key.Read(options) is null && key.Read(completed) is not null))
            all[key.Name] = "attribute";
        return new(completed, all);
    }

    /// <summary>The options that are not as they were, of those that take effect at once or of those that do not.</summary>
    public IEnumerable<OptionKey> ChangedSince(LayeredOptions before, bool live) =>
        OptionKeys.All.Where(key => key.IsLive == live && !Equals(key.Read(options), key.Read(before.Options)));

    /// <summary>What is in effect and who said so, for the log: <c>MaxBatchRows = 64 (Contracts:fraud-detector), …</c>.</summary>
    public string Describe(IEnumerable<OptionKey> keys) =>
        string.Join(", ", keys.Select(key => $"{key.Name} = {Text(key)} ({origins.GetValueOrDefault(key.Name, "default")})"));

    // A log says no absolute paths: of one, the file's name.
    private string Text(OptionKey key) => (key.Read(options) ?? key.Default) switch
    {
        null => "none",
        string path when Path.IsPathRooted(path) => Path.GetFileName(path),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
