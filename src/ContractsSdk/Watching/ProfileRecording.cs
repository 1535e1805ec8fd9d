using System;
using ContractsSdk.Contracts.Profiles;

namespace ContractsSdk;

/// <summary>
/// A reference profile in the making, from the rows a client is asked: <c>client.RecordProfile()</c>. Sketches, in bounded memory; it takes
/// a lock for each row, so that it is for a day and not for good. Thread-safe.
/// </summary>
public sealed class ProfileRecording : IDisposable
{
    private readonly Func<ReferenceProfile> _build;
    private readonly Action _stop;

    internal ProfileRecording(Func<ReferenceProfile> build, Action stop) => (_build, _stop) = (build, stop);

    /// <summary>The profile of the rows so far; <see cref="ProfileText.Write"/> makes the text of a file of it.</summary>
    public ReferenceProfile Build() => _build();

    /// <summary>Records no more rows. What was recorded can still be built.</summary>
    public void Dispose() => _stop();
}
