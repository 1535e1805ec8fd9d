using System.Threading;

namespace ContractsSdk.Telemetry;

/// <summary>What a host needs of a client and applications do not.</summary>
internal interface IHostedModel
{
    /// <summary>How the client is.</summary>
    IModelStatus Status { get; }

    /// <summary>Runs the model on rows made of the contract alone, so that the first real call is a fast one. Nothing of it is counted.</summary>
    /// <param name="cancellation">Ends it early.</param>
    void WarmUp(CancellationToken cancellation);
}
