using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.OnnxRuntime.Models;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Telemetry;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>A loaded model: what it takes, what it declares to return, and what it was seen to return. Immutable; runs are thread-safe.</summary>
internal sealed class Session : IDisposable
{
    private Session(OrtRuntime runtime, SessionHandle handle, SessionTensor[] inputs, SessionTensor[] outputs)
    {
        Runtime = runtime;
        Handle = handle;
        Inputs = inputs;
        Outputs = outputs;
        Learned = [.. outputs.Select(_ => LearnedOutput.Nothing)];
    }

    public OrtRuntime Runtime { get; }

    public SessionHandle Handle { get; }

    public SessionTensor[] Inputs { get; }

    public SessionTensor[] Outputs { get; }

    /// <summary>What trial runs showed, for each of <see cref="Outputs"/>.</summary>
    public LearnedOutput[] Learned { get; private set; }

    /// <summary>Whether the model takes one row, and was seen to refuse two, whatever it declares.</summary>
    public bool RefusesTwoRows { get; private set; }

    /// <summary>Loads a model and tries it.</summary>
    /// <exception cref="OrtException">The library refuses the model.</exception>
    public static Session Open(OrtRuntime runtime, AdmittedModel model, OnnxRuntimeOptions options, string name, ILogger logger)
    {
        var handle = SessionFactory.Create(runtime, model, options, name, logger);
        try
        {
            var signature = new SessionSignature(runtime, handle.Value);
            var session = new Session(runtime, handle, signature.Inputs(), signature.Outputs());
            if (options.TrialLimit > TimeSpan.Zero)
                session.Try(options.TrialLimit, name, logger);
            return session;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>What the model offers, for a model of the given files.</summary>
    public ModelSignature Describe(IReadOnlyCollection<FileDigest> files) => new()
    {
        Inputs = Inputs.Select(input => input.Signature).ToEquatableArray(),
        Outputs = Outputs.Zip(Learned).Select(pair => pair.First.Signature with
        {
            ProbedWidth = pair.Second.Width,
            Keys = pair.Second.Keys,
        }).ToEquatableArray(),
        Digest = ModelDigest.Of(files),
        Files = files.Count > 1 ? files.OrderBy(file => file.Name, StringComparer.Ordinal).ToEquatableArray() : default,
    };

    public void Dispose() => Handle.Dispose();

    private void Try(TimeSpan limit, string name, ILogger logger)
    {
        var trial = new SessionTrial(Runtime, Handle.Value, Inputs, Outputs, limit);
        var one = trial.Run(1, out var refusal);
        if (refusal is not null)
            EngineLog.TrialFailed(logger, name, 1, refusal);
        if (one is null)
            return;

        var two = trial.CanVaryRows ? trial.Run(2, out refusal) : null;
        if (refusal is not null)
            EngineLog.TrialFailed(logger, name, 2, refusal);
        RefusesTwoRows = trial.CanVaryRows && two is null;
        Learned = [.. Outputs.Select((output, i) => LearnedOutput.From(output, one[i], two?[i]))];
    }
}
