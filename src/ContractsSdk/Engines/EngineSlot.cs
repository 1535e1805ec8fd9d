using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContractsSdk.Contracts.Layout;

namespace ContractsSdk.Engines;

/// <summary>
/// Memory for one call at a time. The base class owns the memory of plain tensors, so writing a feature is a store, not a call.
/// Order of use: <see cref="Prepare(int)"/>, write inputs, <see cref="Run"/>, read outputs. Only <see cref="Cancel"/> may come from
/// another thread.
/// </summary>
/// <remarks>
/// Constants of the plan are the engine's to fill, once. Spans are valid until the next <see cref="Prepare(int)"/> or
/// <see cref="Dispose()"/>.
/// </remarks>
public abstract unsafe class EngineSlot : IDisposable
{
    private readonly PlainTensor[] _inputs;
    private readonly PlainTensor[] _outputs;
    private InputRowPlaces? _places;

    /// <summary>Allocates the plain input tensors for the given number of rows.</summary>
    /// <param name="plan">The tensors.</param>
    /// <param name="capacity">The most rows of one run, at least 1.</param>
    protected EngineSlot(TensorPlan plan, int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        Plan = plan;
        Capacity = capacity;
        _inputs = new PlainTensor[plan.Inputs.Count];
        _outputs = new PlainTensor[plan.Outputs.Count];
        for (var i = 0; i < _inputs.Length; i++)
            _inputs[i] = PlainTensor.Allocate(plan.Inputs[i].Element, plan.Inputs[i].Width, capacity);
    }

    /// <summary>Stands in front of another slot, in its memory.</summary>
    private protected EngineSlot(EngineSlot inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        (Plan, Capacity, _inputs, _outputs) = (inner.Plan, inner.Capacity, inner._inputs, inner._outputs);
    }

    /// <summary>The tensors this slot serves.</summary>
    protected TensorPlan Plan { get; }

    /// <summary>The most rows of one run.</summary>
    public int Capacity { get; }

    /// <summary>The rows of the current run, as <see cref="Prepare(int)"/> was told.</summary>
    public int Rows { get; protected set; }

    /// <summary>
    /// What went wrong in the last run that was not Ok, or null. Fit for a log: without paths, and without what the model was fed.
    /// </summary>
    public virtual string? Error => null;

    /// <summary>One row of a plain input tensor, to write.</summary>
    /// <typeparam name="T">The C# type of <see cref="InputTensor.Element"/>; not checked.</typeparam>
    /// <param name="tensor">The position in <see cref="TensorPlan.Inputs"/>.</param>
    /// <param name="row">From 0, below <see cref="Rows"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Input<T>(int tensor, int row)
        where T : unmanaged
    {
        ref var plain = ref _inputs[tensor];
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Capacity, nameof(row));
        return new Span<T>((T*)plain.Address + ((long)row * plain.Stride), plain.Width);
    }

    /// <summary>
    /// One row of several plain input tensors, to write as if it were one: every element of it, and then <see cref="Spread{T}"/>.
    /// </summary>
    /// <typeparam name="T">The C# type of <see cref="InputTensor.Element"/>; not checked.</typeparam>
    /// <param name="inputs">The tensors; always the same instance.</param>
    /// <param name="row">From 0, below <see cref="Rows"/>.</param>
    /// <exception cref="ArgumentException">One of them is longer than an element, or of another type than the others.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Input<T>(InputRow inputs, int row)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Capacity, nameof(row));
        return Places(inputs).Row<T>(row);
    }

    /// <summary>Takes what was written into a row of several tensors to each of them, where they do not lie side by side.</summary>
    /// <typeparam name="T">The C# type of <see cref="InputTensor.Element"/>; not checked.</typeparam>
    /// <param name="inputs">The tensors; always the same instance.</param>
    /// <param name="row">The row that was written last.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Spread<T>(InputRow inputs, int row)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Capacity, nameof(row));
        var places = Places(inputs);
        if (!places.IsOneTensor)
            places.Spread<T>(row);
    }

    /// <summary>One row of a plain output tensor, to read.</summary>
    /// <typeparam name="T">The C# type of <see cref="OutputTensor.Element"/>; not checked.</typeparam>
    /// <param name="tensor">The position in <see cref="TensorPlan.Outputs"/>.</param>
    /// <param name="row">From 0, below <see cref="Rows"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Output<T>(int tensor, int row)
        where T : unmanaged
    {
        ref var plain = ref _outputs[tensor];
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows, nameof(row));
        return new ReadOnlySpan<T>((T*)plain.Address + ((long)row * plain.Width), plain.Width);
    }

    /// <summary>The true number of elements in one row of an output tensor, plain or of text; known after <see cref="Run"/>.</summary>
    /// <param name="tensor">The position in <see cref="TensorPlan.Outputs"/>.</param>
    public int OutputWidth(int tensor) => _outputs[tensor].Width;

    /// <summary>Says how many rows come next and clears an earlier cancellation. Cheap when the number is unchanged.</summary>
    /// <param name="rows">At least 1, at most <see cref="Capacity"/>.</param>
    public abstract void Prepare(int rows);

    /// <summary>
    /// The same for a plan with axes whose lengths each run chooses: how long rows are in this run. <see cref="Input{T}(int, int)"/> is as wide then.
    /// </summary>
    /// <param name="rows">At least 1, at most <see cref="Capacity"/>.</param>
    /// <param name="lengths">One for each of <see cref="TensorPlan.Axes"/>, from 1 to its maximum.</param>
    public virtual void Prepare(int rows, ReadOnlySpan<int> lengths)
    {
        for (var i = 0; i < _inputs.Length; i++)
        {
            if (Plan.Inputs[i].Axis is not { } axis)
                continue;
            var width = Math.Clamp(lengths[axis], 1, Plan.Inputs[i].Width);
            _inputs[i] = _inputs[i] with { Width = width, Stride = width };
        }

        Prepare(rows);
    }

    /// <summary>The elements in one row of a plain input tensor in this run.</summary>
    /// <param name="tensor">The position in <see cref="TensorPlan.Inputs"/>.</param>
    protected int InputWidth(int tensor) => _inputs[tensor].Width;

    /// <summary>The engine's own buffer for one text, to fill in place with UTF-8.</summary>
    /// <param name="tensor">The position in <see cref="TensorPlan.Inputs"/>; a tensor of text.</param>
    /// <param name="element">Row times width plus offset.</param>
    /// <param name="utf8Length">The exact number of bytes.</param>
    public abstract Span<byte> StringInput(int tensor, int element, int utf8Length);

    /// <summary>Runs the model on the calling thread. Never throws: what went wrong is the status and <see cref="Error"/>.</summary>
    public abstract RunStatus Run();

    /// <summary>Runs the model; a remote engine does not block.</summary>
    /// <param name="cancellation">Ends the run as <see cref="Cancel"/> does.</param>
    public virtual ValueTask<RunStatus> RunAsync(CancellationToken cancellation)
    {
        using var registration = cancellation.UnsafeRegister(static slot => ((EngineSlot)slot!).Cancel(), this);
        return new(Run());
    }

    /// <summary>Ends the current run as soon as the engine can. From any thread; without a run it has no lasting effect.</summary>
    public abstract void Cancel();

    /// <summary>One text of an output tensor, as UTF-8.</summary>
    /// <param name="tensor">The position in <see cref="TensorPlan.Outputs"/>; a tensor of text.</param>
    /// <param name="element">Row times the row's true width plus index.</param>
    public abstract ReadOnlySpan<byte> StringOutput(int tensor, int element);

    /// <summary>One value of a sequence of maps.</summary>
    /// <param name="tensor">The position in <see cref="TensorPlan.Outputs"/>; a sequence of maps.</param>
    /// <param name="row">From 0, below <see cref="Rows"/>.</param>
    /// <param name="key">The position in <see cref="OutputTensor.Keys"/>.</param>
    /// <returns>The value; NaN where this row's map has no such key.</returns>
    public abstract float MapValue(int tensor, int row, int key);

    /// <summary>Frees the memory. The slot is not in use.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the engine added.</summary>
    /// <param name="disposing">Always true: native memory belongs in safe handles, which need no finalizer here.</param>
    protected abstract void Dispose(bool disposing);

    /// <summary>The address of a plain input tensor of <see cref="Capacity"/> rows; fixed for the life of the slot.</summary>
    protected nint InputAddress(int tensor) => _inputs[tensor].Address;

    /// <summary>
    /// Lays plain inputs of one element type side by side in the rows of one tensor, for engines whose model takes them so. Before the first
    /// <see cref="Prepare(int)"/>.
    /// </summary>
    /// <param name="tensors">Their positions in <see cref="TensorPlan.Inputs"/>, in the order of their columns.</param>
    /// <returns>The address of the tensor of <see cref="Capacity"/> rows; fixed for the life of the slot.</returns>
    protected nint PackInputs(ReadOnlySpan<int> tensors)
    {
        var stride = 0;
        foreach (var tensor in tensors)
            stride = checked(stride + Plan.Inputs[tensor].Width);
        var element = Plan.Inputs[tensors[0]].Element;
        var packed = PlainTensor.Allocate(element, stride, Capacity);
        var column = packed.Address;
        foreach (var tensor in tensors)
        {
            _inputs[tensor] = packed with { Address = column, Width = Plan.Inputs[tensor].Width };
            column += Plan.Inputs[tensor].Width * ElementSize.Of(element);
        }

        _places = null;
        return packed.Address;
    }

    // A slot serves one contract, and that has one row: it is found out once where its numbers are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private InputRowPlaces Places(InputRow inputs) =>
        _places is { } places && ReferenceEquals(places.Of, inputs) ? places : Find(inputs);

    private InputRowPlaces Find(InputRow inputs) => _places = new InputRowPlaces(inputs, Plan, _inputs);

    /// <summary>Says where a plain output tensor can be read from now on, or how wide a row of text is.</summary>
    /// <param name="tensor">The position in <see cref="TensorPlan.Outputs"/>.</param>
    /// <param name="address">The first element of the first row; 0 for text.</param>
    /// <param name="width">The true number of elements in one row.</param>
    protected void SetOutput(int tensor, nint address, int width) => _outputs[tensor] = new PlainTensor(null, address, width, width);

    /// <summary>Gives a plain output tensor memory of the slot's own, for engines that write into the caller's memory.</summary>
    /// <param name="tensor">The position in <see cref="TensorPlan.Outputs"/>.</param>
    /// <param name="width">The number of elements in one row.</param>
    /// <returns>The address; fixed for the life of the slot.</returns>
    protected nint AllocateOutput(int tensor, int width)
    {
        _outputs[tensor] = PlainTensor.Allocate(Plan.Outputs[tensor].Element, width, Capacity);
        return _outputs[tensor].Address;
    }
}
