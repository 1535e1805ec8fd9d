using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;

namespace ContractsSdk.OnnxRuntime;

/// <summary>Says what of the options cannot work, before the native library is told.</summary>
internal static class OnnxRuntimeOptionChecks
{
    private const int MostThreads = 1_024;
    private const int MostProviders = 16;
    private const int MostCharacters = 1_024;

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

        if (options is { ShareThreads: true, IntraOpThreads: 1, InterOpThreads: 1 })
        {
            yield return $"OnnxRuntime:{nameof(options.ShareThreads)} has nothing to share: {nameof(options.IntraOpThreads)} is 1, the caller's own "
                + "thread (0: as many as there are cores).";
        }

        if (!Enum.IsDefined(options.Optimization))
            yield return $"OnnxRuntime:{nameof(options.Optimization)} has no value {options.Optimization:D}.";
        if (options.TrialLimit < TimeSpan.Zero || options.TrialLimit > TimeSpan.FromHours(1))
            yield return $"OnnxRuntime:{nameof(options.TrialLimit)} must be from 00:00:00 (no trial) to 01:00:00; it is {options.TrialLimit:c}.";
        foreach (var problem in OfProviders(options))
            yield return problem;
    }

    private static IEnumerable<string> OfProviders(OnnxRuntimeOptions options)
    {
        const string Providers = $"OnnxRuntime:{nameof(options.Providers)}";
        const string ProviderOptions = $"OnnxRuntime:{nameof(options.ProviderOptions)}";

        if (options.Providers.Count > MostProviders)
            yield return FormattableString.Invariant($"{Providers} may have {MostProviders} names; it has {options.Providers.Count}.");
        if (options.Providers.Any(name => !IsName(name)))
            yield return $"{Providers} must be names of execution providers, letters and digits, for example CUDA.";
        var asked = options.Providers.Where(IsName).Select(ExecutionProvider.Of).ToArray();
        foreach (var twice in asked.GroupBy(provider => provider.Name).Where(same => same.Count() > 1))
            yield return $"{Providers} names {twice.Key} more than once.";
        if (asked.SkipLast(1).Any(provider => provider.IsCpu))
            yield return $"{Providers} names more after CPU, which takes every node: none would ever be asked.";

        foreach (var (name, values) in options.ProviderOptions)
        {
            var provider = ExecutionProvider.Of(name);
            if (provider.IsCpu)
                yield return $"{ProviderOptions}:{name} must not be: the CPU is told by the other options.";
            else if (provider.Bringer is null && !asked.Contains(provider))
                yield return $"{ProviderOptions}:{name} is of no provider that is known, or named in {nameof(options.Providers)}.";
            foreach (var (key, value) in values)
            {
                if (!IsText(key) || !IsText(value))
                    yield return FormattableString.Invariant($"{ProviderOptions}:{name}:{key} must have a key and a value of 1 to {MostCharacters:N0} characters.");
            }
        }

        if (!Enum.IsDefined(options.ProviderFailure))
            yield return $"OnnxRuntime:{nameof(options.ProviderFailure)} has no value {options.ProviderFailure:D}.";
    }

    private static bool IsName(string? name) => name is { Length: > 0 and <= 64 } && name.All(char.IsAsciiLetterOrDigit);

    private static bool IsText(string? text) => text is { Length: > 0 and <= MostCharacters } && !text.Contains('\0', StringComparison.Ordinal);
}
