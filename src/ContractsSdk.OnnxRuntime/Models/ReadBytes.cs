using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>Bytes that were read once: whatever becomes of the file, they stay what was hashed.</summary>
internal sealed class ReadBytes(byte[] bytes) : FileBytes
{
    private GCHandle _pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);

    public override long Length => bytes.Length;

    public override nint Address => _pin.AddrOfPinnedObject();

    public override string Sha256() => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public override void Dispose()
    {
        if (_pin.IsAllocated)
            _pin.Free();
    }
}
