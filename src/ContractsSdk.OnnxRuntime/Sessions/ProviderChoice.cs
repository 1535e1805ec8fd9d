using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>Which of the execution providers that were asked for serve a session. For one session, on one thread.</summary>
internal sealed class ProviderChoice(OnnxRuntimeOptions options)
{
    private readonly List<ExecutionProvider> _left =
        [.. options.Providers.Select(ExecutionProvider.Of).Where(provider => !provider.IsCpu)];

    private readonly List<ProviderException> _lost = [];

    /// <summary>Those that serve, after <see cref="Open"/>, where any was asked for; the CPU is named where it is alone.</summary>
    public IReadOnlyList<string> Serving =>
        options.Providers.Count == 0 ? [] : _left.Count == 0 ? [ExecutionProvider.Cpu] : [.. _left.Select(provider => provider.Name)];

    /// <summary>Those that do not, and why.</summary>
    public IReadOnlyList<ProviderException> Lost => _lost;

    /// <summary>Opens with those that can be had. Where one cannot, and nobody said to do without, that is the caller's to hear.</summary>
    /// <exception cref="ProviderException">One cannot be had.</exception>
    /// <exception cref="OrtException">The library refuses the model, with every provider and without.</exception>
    public T Open<T>(Func<IReadOnlyList<ExecutionProvider>, T> open)
    {
        while (true)
        {
            try
            {
                return open(_left);
            }
            catch (ProviderException e) when (options.ProviderFailure == ProviderFailure.Degrade)
            {
                _left.Remove(e.Provider);
                _lost.Add(e);
            }
            catch (OrtException e) when (options.ProviderFailure == ProviderFailure.Degrade && _left is [var first, ..])
            {
                // Who of them refuses the model is not said; the first is asked first for every node.
                _left.RemoveAt(0);
                _lost.Add(new(first, e.Message));
            }
        }
    }
}
