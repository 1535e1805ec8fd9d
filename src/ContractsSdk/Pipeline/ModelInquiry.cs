using System.Threading;
using ContractsSdk.Generated;
using ContractsSdk.Models;
using Microsoft.Extensions.Logging;

namespace ContractsSdk.Pipeline;

/// <summary>Asks a model itself, past everything that stands around a call: no fallback, no interceptor, nothing counted or logged.</summary>
internal sealed class ModelInquiry<TFeatures, TPrediction>(
    BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle, ILogger logger)
{
    private readonly IRowRunner<TFeatures, TPrediction> _rows = Rows(contract, binding, handle, guard: null, new EngineTrouble(contract.Id, contract.Id, logger));

    /// <summary>What the model says of a row; Rejected or Failed where it says nothing.</summary>
    public Prediction<TPrediction> Ask(TFeatures features)
    {
        var attempt = _rows.Run(in features, out var model, CancellationToken.None);
        return Conclusion.Of(in attempt, model.Identity);
    }

    /// <summary>The way of one row to whatever answers behind a handle.</summary>
    public static IRowRunner<TFeatures, TPrediction> Rows(
        BoundContract contract, ClientBinding<TFeatures, TPrediction> binding, ModelHandle handle, CallGuard? guard, EngineTrouble trouble) =>
        handle.Current.Answers<TFeatures, TPrediction>() is { } answers
            ? new AnsweringRowRunner<TFeatures, TPrediction>(contract, binding, handle, answers, guard, trouble)
            : new RowRunner<TFeatures, TPrediction>(contract, binding, handle, guard, trouble);
}
