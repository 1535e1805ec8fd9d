using System;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>The threads that models of this process share; made with the library's environment, and as long-lived.</summary>
/// <param name="IntraOp">How many share one node's work, the caller's among them.</param>
/// <param name="InterOp">How many share independent nodes, likewise.</param>
/// <param name="Spinning">Whether they burn their core while they wait.</param>
internal readonly record struct SharedThreads(int IntraOp, int InterOp, bool Spinning)
{
    /// <summary>What options ask for; null where a model has threads of its own.</summary>
    public static SharedThreads? Of(OnnxRuntimeOptions options) =>
        options.ShareThreads ? new(Count(options.IntraOpThreads), Count(options.InterOpThreads), options.Spinning) : null;

    /// <summary>
    /// Left to itself, the library counts the cores of the machine and ties a thread to each; .NET counts those this process may use, by its
    /// affinity and its container's limit.
    /// </summary>
    public static int Count(int asked) => asked > 0 ? asked : Environment.ProcessorCount;

    public override string ToString() =>
        FormattableString.Invariant($"IntraOpThreads = {IntraOp}, InterOpThreads = {InterOp}, Spinning = {Spinning}");
}
