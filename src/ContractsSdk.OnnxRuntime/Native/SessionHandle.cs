using System.Runtime.InteropServices;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>Owns a session and the handle its log callback finds its logger by: the session may log until the end of its release.</summary>
internal sealed unsafe class SessionHandle(nint session, delegate* unmanaged<nint, void> release, GCHandle logger) : OrtHandle(session, release)
{
    protected override bool ReleaseHandle()
    {
        base.ReleaseHandle();
        logger.Free();
        return true;
    }
}
