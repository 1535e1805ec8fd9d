using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.OnnxRuntime;

/// <summary>
/// How models run in this process. The defaults are for services that answer many small calls at once: one thread a call, the caller's,
/// and no pool that spins. Not thread-safe; what is set after a model was opened has no effect on it.
/// </summary>
public sealed class OnnxRuntimeOptions
{
    /// <summary>What configuration may set.</summary>
    internal static IReadOnlyList<string> Keys { get; } =
    [
        nameof(NativeLibraryPath), nameof(IntraOpThreads), nameof(InterOpThreads), nameof(ShareThreads), nameof(ParallelExecution), nameof(Spinning), nameof(Arena),
        nameof(MemoryPattern), nameof(Optimization), nameof(SkipZipMaps), nameof(TrialLimit),
        nameof(Providers), nameof(ProviderOptions), nameof(ProviderFailure),
    ];

    /// <summary>
    /// The absolute path of ONNX Runtime's native library. Without it the library is looked for in the application's folder and in
    /// <c>runtimes/&lt;rid&gt;/native</c> below it, and nowhere else. A process has one library: the first model that is opened decides.
    /// </summary>
    public string? NativeLibraryPath { get; set; }

    /// <summary>
    /// Threads that share one graph node's work, to 1,024. 1: the calling thread does it all, which is best for small models. 0: as many as this
    /// process has cores (<see cref="Environment.ProcessorCount"/>), which a container's limit or an affinity may have made fewer than the machine's.
    /// </summary>
    public int IntraOpThreads { get; set; } = 1;

    /// <summary>Threads that share independent graph nodes, under <see cref="ParallelExecution"/>, to 1,024. 0: as many as this process has cores.</summary>
    public int InterOpThreads { get; set; } = 1;

    /// <summary>
    /// Whether the threads are shared with all models of the process that say so too, instead of being the model's own. They are made by the
    /// first model that is opened, which must be one of those; all of them have the same <see cref="IntraOpThreads"/>,
    /// <see cref="InterOpThreads"/> and <see cref="Spinning"/>. Of use where several models of a process have more than one thread.
    /// </summary>
    public bool ShareThreads { get; set; }

    /// <summary>Whether independent branches of the graph run at once. Only for large models with such branches.</summary>
    public bool ParallelExecution { get; set; }

    /// <summary>Whether threads that wait for work burn their core meanwhile. Only for a machine that does nothing else.</summary>
    public bool Spinning { get; set; }

    /// <summary>Whether memory inside a run comes from an arena. Its lock costs small models a third of their throughput on two threads.</summary>
    public bool Arena { get; set; }

    /// <summary>Whether the memory inside a run is planned once for each shape of input.</summary>
    public bool MemoryPattern { get; set; } = true;

    /// <summary>How far the graph is rewritten when it is loaded.</summary>
    public GraphOptimization Optimization { get; set; } = GraphOptimization.All;

    /// <summary>
    /// Whether a ZipMap whose maps are an output and nothing else is left out when the model is loaded, and its numbers read from the tensor it
    /// would copy: the same numbers, without a map of every row. Clients, signatures, pins and digests see the file as it is. Only where trial
    /// runs show that the tensor has a column for every key, and for files of up to 256 MiB.
    /// </summary>
    public bool SkipZipMaps { get; set; } = true;

    /// <summary>
    /// The longest a trial run at load may take. Trial runs learn what the model really returns; without one, outputs are taken as they come,
    /// which is a little slower. <see cref="TimeSpan.Zero"/>: none. An hour at most.
    /// </summary>
    public TimeSpan TrialLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The execution providers that may run the model, the most wanted first, in ONNX Runtime's names, short or long: <c>CUDA</c>,
    /// <c>TensorRT</c>, <c>DML</c>, <c>OpenVINO</c>, <c>CoreML</c>, <c>XNNPACK</c>, <c>QNN</c>, <c>WebGPU</c>. Each node of the graph goes to the
    /// first that has it. The CPU is always the last and need not be named. Empty: the CPU alone. Sixteen at most.
    /// </summary>
    public IReadOnlyList<string> Providers { get; set; } = [];

    /// <summary>
    /// What each provider is told, by its name: for example <c>CUDA</c> its <c>device_id</c>. Keys and values are ONNX Runtime's, 1 to 1,024
    /// characters each.
    /// </summary>
    public IDictionary<string, IDictionary<string, string>> ProviderOptions { get; } =
        new Dictionary<string, IDictionary<string, string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What becomes of the model when one of <see cref="Providers"/> cannot be had.</summary>
    public ProviderFailure ProviderFailure { get; set; }

    /// <summary>
    /// Who hears what the engine and the native library have to say, with absolute file paths taken out of the library's words. The native
    /// library itself never writes to stderr; WebGPU inside it does where it finds no driver. What goes wrong in one run is not logged here: it is
    /// the caller's to report.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set; }
}
