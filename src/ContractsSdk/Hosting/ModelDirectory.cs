using System.Collections.Concurrent;
using System.Collections.Generic;
using ContractsSdk.Telemetry;

namespace ContractsSdk.Hosting;

/// <summary>The clients a container has made. Thread-safe.</summary>
internal sealed class ModelDirectory
{
    private readonly ConcurrentDictionary<RegisteredModel, IModelStatus> _made = new();

    public void Enter(RegisteredModel registered, IModelStatus status) => _made[registered] = status;

    /// <summary>How a client is; null while it has not been made.</summary>
    public IModelStatus? Find(RegisteredModel registered) => _made.GetValueOrDefault(registered);
}
