using ContractsSdk.Contracts.Layout;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>One input as a slot feeds it.</summary>
/// <param name="Tensor">The session's input.</param>
/// <param name="Planned">The plan's.</param>
/// <param name="Axes">Its shape.</param>
/// <param name="Constant">What it holds when no feature fills it.</param>
/// <param name="Address">The first element of the first row; 0 for text.</param>
/// <param name="ElementBytes">The size of an element; 0 for text.</param>
internal sealed record SlotInput(
    SessionTensor Tensor, InputTensor Planned, TensorAxes Axes, ConstantTensor? Constant, nint Address, int ElementBytes)
{
    /// <summary>From one row to the next; 0 for a constant, whose rows are all the same.</summary>
    public long RowBytes => Constant is null ? Axes.RowElements * ElementBytes : 0;
}
