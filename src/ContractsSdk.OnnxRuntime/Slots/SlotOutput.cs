using ContractsSdk.Contracts.Layout;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>One output as a slot reads it.</summary>
/// <param name="Tensor">The session's output.</param>
/// <param name="Planned">The plan's.</param>
/// <param name="Axes">Its shape where memory for it is made in advance; null where the library allocates it in the run.</param>
/// <param name="Address">The first element of that memory; 0 for text, and where there is none.</param>
/// <param name="ElementBytes">The size of an element; 0 for text.</param>
/// <param name="Maps">Reads it when it is a sequence of maps.</param>
internal sealed record SlotOutput(
    SessionTensor Tensor, OutputTensor Planned, TensorAxes? Axes, nint Address, int ElementBytes, MapOutput? Maps)
{
    /// <summary>Of a map that a prepared model lays out as a tensor: the column of each of the plan's keys, -1 where there is none. Else null.</summary>
    public int[]? Columns { get; init; }

    public bool IsBound => Axes is not null;
}
