using System.Collections.Generic;

namespace ContractsSdk.Configuration;

/// <summary>Says what of the options cannot work, in words that name the option, the limits and the value.</summary>
internal static class OptionChecks
{
    public static IEnumerable<string> Problems(ModelClientOptions options)
    {
        foreach (var (name, value) in new (string, int?)[]
        {
            (nameof(ModelClientOptions.MaxConcurrency), options.MaxConcurrency), (nameof(ModelClientOptions.MaxBatchRows), options.MaxBatchRows),
        })
        {
            if (value is < 1 or > 65_536)
                yield return $"{name} must be from 1 to 65,536; it is {value}.";
        }

        if (options.WarmUpRuns is < 0 or > 10_000)
            yield return $"{nameof(ModelClientOptions.WarmUpRuns)} must be from 0 to 10,000; it is {options.WarmUpRuns}.";
        if (!System.Enum.IsDefined(options.Force))
            yield return $"{nameof(ModelClientOptions.Force)} must be None, Fallback or Off; it is {(int)options.Force}.";
    }
}
