using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;

namespace ContractsSdk.OnnxRuntime;

/// <summary>Says what of the options cannot work, before the native library is told.</summary>
internal static class OnnxRuntimeOptionChecks
{
    private const int MostThreads = 1_024;

    /// <exception cref="OptionsValidationException">They cannot; all reasons at once.</exception>
    public static void Check(OnnxRuntimeOptions options, string? contractId)
    {
        var problems = Problems(options).ToArray();
        if (problems.Length > 0)
            throw new OptionsValidationException(contractId ?? "", typeof(OnnxRuntimeOptions), problems);
    }

    private static IEnumerable<string> Problems(OnnxRuntimeOptions options)
    {
        foreach (var (name, threads) in new[] { (nameof(options.IntraOpThreads), options.IntraOpThreads), (nameof(options.InterOpThreads), options.InterOpThreads) })
        {
            if (threads is < 0 or > MostThreads)
                yield return FormattableString.Invariant($"OnnxRuntime:{name} must be from 0 (as many as there are cores) to {MostThreads:N0}; it is {threads}.");
        }

        if (!Enum.IsDefined(options.Optimization))
            yield return $"OnnxRuntime:{nameof(options.Optimization)} has no value {options.Optimization:D}.";
        if (options.TrialLimit < TimeSpan.Zero || options.TrialLimit > TimeSpan.FromHours(1))
            yield return $"OnnxRuntime:{nameof(options.TrialLimit)} must be from 00:00:00 (no trial) to 01:00:00; it is {options.TrialLimit:c}.";
    }
}
