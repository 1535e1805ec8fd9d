using System;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>The bytes of a file that belongs to a model, where the native library can see them.</summary>
internal abstract class FileBytes : IDisposable
{
    /// <summary>How many there are.</summary>
    public abstract long Length { get; }

    /// <summary>The first one, until this is disposed.</summary>
    public abstract nint Address { get; }

    /// <summary>What is wrong with them by now, or null.</summary>
    public virtual string? Trouble => null;

    /// <summary>Their hash, 64 lower-case hexadecimal digits.</summary>
    public abstract string Sha256();

    public abstract void Dispose();
}
