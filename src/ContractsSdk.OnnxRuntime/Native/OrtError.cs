using System;
using System.Runtime.InteropServices;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>What a status says.</summary>
/// <param name="Code">The library's own code.</param>
/// <param name="Text">The library's words, redacted.</param>
internal readonly record struct OrtError(OrtErrorCode Code, string Text)
{
    /// <summary>Reads a status that is not success, and releases it.</summary>
    public static unsafe OrtError Take(OrtApi api, nint status)
    {
        var error = new OrtError(
            (OrtErrorCode)api.GetErrorCode(status),
            NativeText.Redact(Marshal.PtrToStringUTF8((nint)api.GetErrorMessage(status)) ?? ""));
        api.ReleaseStatus(status);
        return error;
    }

    /// <summary>Turns a failure outside the hot path into an exception of this assembly's own.</summary>
    public static void ThrowIfFailed(OrtApi api, nint status)
    {
        if (status != 0)
            throw new OrtException(Take(api, status));
    }
}

/// <summary>A failure on the way to a loaded model or to a slot. Never leaves this assembly.</summary>
internal sealed class OrtException(OrtError error) : Exception(error.Text)
{
    public OrtError Error { get; } = error;
}
