using System;
using System.Threading;
using System.Threading.Tasks;

namespace ContractsSdk.Engines;

/// <summary>
/// A slot around another one, in the same memory: what is written here is what the other runs, and nothing is copied. Override what is to be
/// otherwise; everything else is the other slot's.
/// </summary>
public abstract class DelegatingEngineSlot : EngineSlot
{
    /// <summary>Stands in front of a slot, and disposes it.</summary>
    /// <param name="inner">The slot.</param>
    protected DelegatingEngineSlot(EngineSlot inner)
        : base(inner) => Inner = inner;

    /// <summary>The slot this one stands in front of.</summary>
    protected EngineSlot Inner { get; }

    /// <inheritdoc/>
    public override string? Error => Inner.Error;

    /// <inheritdoc/>
    public override void Prepare(int rows)
    {
        Inner.Prepare(rows);
        Rows = Inner.Rows;
    }

    /// <inheritdoc/>
    public override void Prepare(int rows, ReadOnlySpan<int> lengths)
    {
        Inner.Prepare(rows, lengths);
        Rows = Inner.Rows;
    }

    /// <inheritdoc/>
    public override Span<byte> StringInput(int tensor, int element, int utf8Length) => Inner.StringInput(tensor, element, utf8Length);

    /// <inheritdoc/>
    /// <remarks>Calls that waited for a place come by <see cref="RunAsync"/>: what is to happen to every run belongs to both.</remarks>
    public override RunStatus Run() => Inner.Run();

    /// <inheritdoc/>
    public override ValueTask<RunStatus> RunAsync(CancellationToken cancellation) => Inner.RunAsync(cancellation);

    /// <inheritdoc/>
    public override void Cancel() => Inner.Cancel();

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> StringOutput(int tensor, int element) => Inner.StringOutput(tensor, element);

    /// <inheritdoc/>
    public override float MapValue(int tensor, int row, int key) => Inner.MapValue(tensor, row, key);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Inner.Dispose();
    }
}
