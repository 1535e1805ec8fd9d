using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>A name as the C API wants it: UTF-8, ended by a zero, at an address that does not move.</summary>
internal sealed unsafe class NativeName
{
    private readonly byte[] _bytes;

    public NativeName(string name)
    {
        _bytes = GC.AllocateArray<byte>(Encoding.UTF8.GetByteCount(name) + 1, pinned: true);
        Encoding.UTF8.GetBytes(name, _bytes);
        Address = (nint)Unsafe.AsPointer(ref _bytes[0]);
    }

    /// <summary>The first byte; valid as long as this object is alive.</summary>
    public nint Address { get; }
}
