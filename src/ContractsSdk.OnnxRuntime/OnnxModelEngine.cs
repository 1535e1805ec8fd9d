using System;
using System.Linq;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Models;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;
using ContractsSdk.OnnxRuntime.Slots;
using ContractsSdk.OnnxRuntime.Telemetry;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.OnnxRuntime;

/// <summary>
/// A model that runs in this process, on ONNX Runtime. Thread-safe: slots of one engine run side by side on the threads that call them.
/// </summary>
/// <remarks>
/// The first model a process opens loads the native library and makes its one environment; threads that race for it wait for each other.
/// Later models may have other options, except for <see cref="OnnxRuntimeOptions.NativeLibraryPath"/> and the threads under
/// <see cref="OnnxRuntimeOptions.ShareThreads"/>.
/// </remarks>
public sealed class OnnxModelEngine : ModelEngine
{
    private readonly Session _session;
    private readonly string? _contractId;

    private OnnxModelEngine(Session session, ModelSignature declared, string? contractId, PinnedModel pin, ModelOrigin? origin)
    {
        Origin = origin;
        ModelVersion = pin.Version;
        GoldenDigest = pin.GoldenDigest;
        _session = session;
        _contractId = contractId;
        Name = "onnxruntime " + session.Runtime.Version + (session.Providers.Count == 0 ? "" : $" ({string.Join(", ", session.Providers)})");
        Signature = session.Describe(declared);
    }

    /// <summary>
    /// Engine and version; where execution providers were asked for, those that serve: <c>onnxruntime 1.30.0 (CUDA)</c>, or
    /// <c>onnxruntime 1.30.0 (CPU)</c> where none of them can.
    /// </summary>
    public override string Name { get; }

    /// <inheritdoc/>
    public override ModelSignature Signature { get; }

    /// <inheritdoc/>
    public override string? ModelVersion { get; }

    /// <inheritdoc/>
    public override string? GoldenDigest { get; }

    /// <inheritdoc/>
    public override ModelOrigin? Origin { get; }

    /// <summary>Opens a model file, whatever lies beside it: whether it is the right one is the caller's to know.</summary>
    /// <param name="path">Absolute, or relative to the application's folder or else to the working directory; see <see cref="ModelPath"/>.</param>
    /// <param name="options">How it runs; defaults when null.</param>
    /// <param name="contractId">The contract it is loaded for, for messages.</param>
    /// <exception cref="ModelLoadException">
    /// The file is absent or no model, the library refuses the model, or there is no usable library. Messages hold no absolute path.
    /// </exception>
    public static OnnxModelEngine Open(string path, OnnxRuntimeOptions? options = null, string? contractId = null) =>
        Open(ModelFile.Read(path, orWorkingDirectory: true, contractId), options, contractId, request: null);

    /// <summary>Opens a model from memory. The bytes are not needed any more when this returns.</summary>
    /// <param name="model">The whole file.</param>
    /// <param name="options">How it runs; defaults when null.</param>
    /// <param name="contractId">The contract it is loaded for, for messages.</param>
    /// <exception cref="ModelLoadException">The bytes are no model, the library refuses it, or there is no usable library.</exception>
    public static OnnxModelEngine Open(ReadOnlyMemory<byte> model, OnnxRuntimeOptions? options = null, string? contractId = null) =>
        Open(new ModelFile("model", model), options, contractId, request: null);

    /// <summary>Opens a model for a client, where it is the one its signature or its manifest names.</summary>
    internal static OnnxModelEngine Open(ModelLoadRequest request, OnnxRuntimeOptions? options, bool orWorkingDirectory) =>
        request.Model is null
            ? throw new ModelLoadException(
                request.ContractId, ModelLoadProblem.FileMissing,
                "Neither the contract nor the options name a model file. State Model in [ModelContract], or the path where the client is loaded.")
            : Open(ModelFile.Read(request.Model, orWorkingDirectory, request.ContractId), options, request.ContractId, request);

    /// <inheritdoc/>
    /// <exception cref="ModelLoadException">The plan does not fit the model, or there is no memory left.</exception>
    public override EngineSlot CreateSlot(TensorPlan plan, int capacity)
    {
        try
        {
            return new OnnxEngineSlot(_session, plan, capacity, _contractId);
        }
        catch (OrtException e)
        {
            var problem = e.Error.Code == OrtErrorCode.InvalidArgument ? ModelLoadProblem.SignatureMismatch : ModelLoadProblem.Other;
            throw new ModelLoadException(_contractId, problem, $"ONNX Runtime cannot prepare a call: {e.Message}.");
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _session.Dispose();
        return default;
    }

    private static OnnxModelEngine Open(ModelFile file, OnnxRuntimeOptions? options, string? contractId, ModelLoadRequest? request)
    {
        options ??= new();
        OnnxRuntimeOptionChecks.Check(options, contractId);
        using var model = ModelAdmission.Admit(file, contractId);
        return Open(model, options, contractId, request);
    }

    /// <summary>Opens a model that was let through. What it holds must stay until this returns.</summary>
    internal static OnnxModelEngine Open(AdmittedModel model, OnnxRuntimeOptions options, string? contractId, ModelLoadRequest? request)
    {
        var name = model.File.Name;
        var logger = options.LoggerFactory?.CreateLogger(EngineLog.Category) ?? NullLogger.Instance;
        foreach (var weights in model.Weights.Where(weights => weights.Bytes is MappedBytes))
            EngineLog.Mapped(logger, name, weights.Location, weights.Bytes.Length);

        // Hashed before the library sees them, whether or not anything is said about them.
        var declared = model.Signature;
        var pin = request is null ? PinnedModel.Free : PinCheck.Check(model, request);
        if (pin.File is not null)
            EngineLog.Pinned(logger, name, pin.File);
        else if (request is not null)
            EngineLog.NotPinned(logger, name);
        var runtime = OrtRuntime.Get(options, logger, contractId);
        try
        {
            var session = Session.Open(runtime, model, options, contractId ?? name, logger);
            if (model.Trouble is not { } trouble)
                return new OnnxModelEngine(session, declared, contractId, pin, model.Origin);
            session.Dispose();
            throw new ModelLoadException(contractId, ModelLoadProblem.NotAllowed, $"'{name}' keeps weights in {trouble}");
        }
        catch (ProviderException e)
        {
            throw new ModelLoadException(
                contractId, ModelLoadProblem.ProviderMissing,
                $"OnnxRuntime:{nameof(OnnxRuntimeOptions.Providers)} asks for {e.Provider.Name}: {e.Message}. Leave it out, or set " +
                $"{nameof(OnnxRuntimeOptions.ProviderFailure)} to {nameof(ProviderFailure.Degrade)} to run without it.");
        }
        catch (OrtException e)
        {
            throw Refused(e.Error, model, runtime.Version, options, contractId);
        }
    }

    private static ModelLoadException Refused(OrtError error, AdmittedModel model, string version, OnnxRuntimeOptions options, string? contractId)
    {
        var name = model.File.Name;
        if (error.Code is OrtErrorCode.InvalidProtobuf or OrtErrorCode.NoModel)
            return new(contractId, ModelLoadProblem.NotAModel, $"'{name}' is damaged: ONNX Runtime {version} cannot read it ({error.Text})");
        var providers = options.Providers.Count == 0 ? "" : $" with {string.Join(", ", options.Providers)}";
        return new(
            contractId, ModelLoadProblem.NotSupported, $"ONNX Runtime {version}{providers} refuses '{name}': {error.Text}",
            OperatorRefusal.Differences(error.Text, model.Signature));
    }
}
