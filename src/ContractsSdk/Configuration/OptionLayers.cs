using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ContractsSdk.Configuration;

/// <summary>
/// Where a client's options come from, each over the one before: configuration, section after section, then code. Reads them anew
/// whenever it is asked.
/// </summary>
/// <param name="configuration">The application's, or null.</param>
/// <param name="contractId">The contract.</param>
/// <param name="instance">The instance, or null for the only one.</param>
/// <param name="code">Has the last word; is called at every reading.</param>
internal sealed class OptionLayers(IConfiguration? configuration, string contractId, string? instance, Action<ModelClientOptions>? code)
{
    /// <summary>The layer of options that were set in the application's code.</summary>
    public const string Code = "code";

    /// <summary>The options as they are now.</summary>
    /// <exception cref="InvalidOperationException">A section has a key that nobody knows, or a value that is none.</exception>
    /// <exception cref="OptionsValidationException">The options cannot work; all reasons at once.</exception>
    public LayeredOptions Read()
    {
        var name = instance is null ? contractId : $"{contractId}/{instance}";
        var options = new ModelClientOptions();
        var origins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in OptionSections.Of(configuration, contractId, instance))
        {
            section.Bind(options);
            foreach (var key in OptionKeys.All.Where(key => section.GetSection(key.Name).Exists()))
                origins[key.Name] = section.Path;
        }

        // The name of a registration is code: sections that are shared by several instances do not rename one.
        if (instance is not null)
        {
            options.Instance = instance;
            origins[nameof(ModelClientOptions.Instance)] = Code;
        }

        var before = OptionKeys.All.Select(key => key.Read(options)).ToArray();
        code?.Invoke(options);
        foreach (var (key, value) in OptionKeys.All.Zip(before))
        {
            if (!Equals(key.Read(options), value))
                origins[key.Name] = Code;
        }

        if (instance is not null && options.Instance != instance)
        {
            throw new OptionsValidationException(name, typeof(ModelClientOptions), [
                $"{nameof(ModelClientOptions.Instance)} is '{options.Instance}', but the client is registered as '{instance}'."]);
        }

        return new LayeredOptions(options.Checked(name), origins);
    }

    /// <summary>Calls back whenever the configuration says that it has changed; null where it never will.</summary>
    public IDisposable? OnChange(Action changed) =>
        configuration is null ? null : ChangeToken.OnChange(configuration.GetReloadToken, changed);
}
