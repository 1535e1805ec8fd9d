using System;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>The options of one run at a time. Termination is sticky: a run that begins terminated ends at once.</summary>
internal sealed unsafe class RunOptions : OrtHandle
{
    private readonly OrtApi _api;

    private RunOptions(OrtApi api, nint options)
        : base(options, api.ReleaseRunOptions) => _api = api;

    public static RunOptions Create(OrtApi api)
    {
        nint native;
        OrtError.ThrowIfFailed(api, api.CreateRunOptions(&native));
        var options = new RunOptions(api, native);
        OrtError.ThrowIfFailed(api, api.RunOptionsSetRunLogSeverityLevel(native, NativeLog.Fatal));
        return options;
    }

    /// <summary>Ends the run as soon as its current node has ended. From any thread; does nothing once this is disposed.</summary>
    public void Terminate()
    {
        var held = false;
        try
        {
            DangerousAddRef(ref held);
            _api.ReleaseStatus(_api.RunOptionsSetTerminate(handle));
        }
        catch (ObjectDisposedException)
        {
            // There is no run to end.
        }
        finally
        {
            if (held)
                DangerousRelease();
        }
    }

    /// <summary>Lets the next run begin.</summary>
    public void Continue() => _api.ReleaseStatus(_api.RunOptionsUnsetTerminate(handle));
}
