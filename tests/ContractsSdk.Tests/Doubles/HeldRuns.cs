using System;
using System.Threading.Tasks;
using ContractsSdk.Engines;

namespace ContractsSdk.Tests.Doubles;

/// <summary>Runs that last until the test lets go of them. Thread-safe.</summary>
internal sealed class HeldRuns : IDisposable
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Complete when the first run has begun.</summary>
    public Task Entered => _entered.Task.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>The run itself: says that it has begun, and stays. An engine that cannot be interrupted.</summary>
    public RunStatus Hold(ScriptedEngine.ScriptedSlot slot)
    {
        _entered.TrySetResult();
        _released.Task.Wait();
        return RunStatus.Ok;
    }

    /// <summary>Lets all runs end, those to come at once.</summary>
    public void LetGo() => _released.TrySetResult();

    /// <summary>Leaves no thread behind where a test has failed.</summary>
    public void Dispose() => LetGo();
}
