using System;
using System.Runtime.CompilerServices;

namespace ContractsSdk.Engines;

/// <summary>Pinned memory of the garbage collector: aligned to 64 bytes, freed with the slot, no native leak possible.</summary>
/// <param name="Owner">Keeps the memory; null where somebody else does.</param>
/// <param name="Address">The first element of the first row.</param>
/// <param name="Width">The elements of one row.</param>
/// <param name="Stride">The elements from one row to the next.</param>
internal readonly unsafe record struct PlainTensor(byte[]? Owner, nint Address, int Width, int Stride)
{
    private const int Alignment = 64;

    public static PlainTensor Allocate(ElementType element, int width, int capacity)
    {
        var bytes = checked(ElementSize.Of(element) * width * capacity);
        var owner = GC.AllocateArray<byte>(bytes + Alignment, pinned: true);
        var address = (nint)Unsafe.AsPointer(ref owner[0]);
        return new PlainTensor(owner, (address + Alignment - 1) & ~(nint)(Alignment - 1), width, width);
    }
}
