using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
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
    private Session(OrtRuntime runtime, SessionHandle handle, SessionSignature signature, Preparation? preparation, IReadOnlyList<string> providers)
    {
        Providers = providers;
        Preparation = preparation;
        Runtime = runtime;
        Handle = handle;
        Inputs = signature.All(SessionSide.Inputs);
        OptionalInputs = signature.All(SessionSide.OptionalInputs);
        Outputs = signature.All(SessionSide.Outputs);
        Learned = [.. Outputs.Select(_ => LearnedOutput.Nothing)];
    }

    public OrtRuntime Runtime { get; }

    public SessionHandle Handle { get; }

    /// <summary>The execution providers that serve, where some were asked for; <c>CPU</c> where none of those can. Each node goes to the first that has it.</summary>
    public IReadOnlyList<string> Providers { get; }

    /// <summary>Whether no other provider than the CPU serves.</summary>
    public bool OnCpu => Providers is [] or [ExecutionProvider.Cpu];

    /// <summary>How the model lays out what contracts see otherwise; null where it is as it was exported.</summary>
    public Preparation? Preparation { get; }

    /// <summary>What must be fed.</summary>
    public SessionTensor[] Inputs { get; }

    /// <summary>What may be fed, and has a default where it is not.</summary>
    public SessionTensor[] OptionalInputs { get; }

    public SessionTensor[] Outputs { get; }

    /// <summary>What trial runs showed, for each of <see cref="Outputs"/>.</summary>
    public LearnedOutput[] Learned { get; private set; }

    /// <summary>Whether the model takes one row, and was seen to refuse two, whatever it declares.</summary>
    public bool RefusesTwoRows { get; private set; }

    /// <summary>Loads a model and tries it.</summary>
    /// <exception cref="OrtException">The library refuses the model.</exception>
    /// <exception cref="ProviderException">An execution provider cannot be had, and is not to be done without.</exception>
    public static Session Open(OrtRuntime runtime, AdmittedModel model, OnnxRuntimeOptions options, string name, ILogger logger) =>
        OpenWithoutMaps(runtime, model, options, name, logger) ?? OpenAsItIs(runtime, model, options, name, logger);

    /// <summary>Loads a model without the ZipMaps that can be left out of it; null where there are none, or it is not certain that nothing changes.</summary>
    private static Session? OpenWithoutMaps(OrtRuntime runtime, AdmittedModel model, OnnxRuntimeOptions options, string name, ILogger logger)
    {
        if (!options.SkipZipMaps || options.TrialLimit == TimeSpan.Zero || MapBypass.Of(model) is not { } bypassed)
            return null;
        Session session;
        try
        {
            session = OpenAsItIs(runtime, bypassed, options, name, logger);
        }
        catch (Exception e) when (e is OrtException or ProviderException)
        {
            // Whatever is wrong is said of the model as it is.
            return null;
        }

        if (MapBypass.IsProven(session))
        {
            EngineLog.RunsWithoutMaps(logger, name, session.Preparation!.Maps.Count);
            return session;
        }

        session.Dispose();
        return null;
    }

    private static Session OpenAsItIs(OrtRuntime runtime, AdmittedModel model, OnnxRuntimeOptions options, string name, ILogger logger)
    {
        var choice = new ProviderChoice(options);
        var handle = choice.Open(providers => SessionFactory.Create(runtime, model, options, providers, logger));
        try
        {
            var session = new Session(runtime, handle, new SessionSignature(runtime, handle.Value), model.Declared.Preparation, choice.Serving);
            foreach (var lost in choice.Lost)
                EngineLog.RunsWithout(logger, name, lost.Provider.Name, lost.Message);
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

    /// <summary>
    /// What the model offers: its inputs and outputs as the library has them and trial runs showed them, and of what only its nodes know
    /// (labels, categories, what scores mean) what the same bytes say. Of a prepared model, in the place of what was laid out otherwise, the
    /// original's.
    /// </summary>
    public ModelSignature Describe(ModelSignature declared) => declared with
    {
        Inputs = AsBefore(Inputs.Select(input => Known(declared.Inputs, input.Signature)).ToEquatableArray()),
        OptionalInputs = OptionalInputs.Select(input => Known(declared.OptionalInputs, input.Signature)).ToEquatableArray(),
        Outputs = Outputs.Zip(Learned).Select(pair => Preparation?.Map(pair.First.Signature.Name) ?? Shown(Known(declared.Outputs, pair.First.Signature), pair.Second))
            .ToEquatableArray(),
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
        var areOpen = Inputs.Any(input => !input.Signature.IsRankKnown || input.Signature.Shape.Skip(1).Any(axis => axis < 0));
        Learned = [.. Outputs.Select((output, i) => LearnedOutput.From(output, one[i], two?[i], areOpen))];
    }

    private EquatableArray<TensorSignature> AsBefore(EquatableArray<TensorSignature> inputs) => Preparation?.InputsOf(inputs) ?? inputs;

    private static TensorSignature Shown(TensorSignature output, LearnedOutput learned) =>
        output with { ProbedWidth = learned.Width, Keys = learned.Keys.IsEmpty ? output.Keys : learned.Keys };

    private static TensorSignature Known(EquatableArray<TensorSignature> declared, TensorSignature tensor) =>
        declared.FirstOrDefault(known => known.Name == tensor.Name) is { } known
            ? tensor with { Axes = known.Axes, Labels = known.Labels, Keys = known.Keys, Categories = known.Categories, Meaning = known.Meaning }
            : tensor;
}
