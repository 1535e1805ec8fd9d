using System;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;

namespace ContractsSdk.OnnxRuntime.Slots;

/// <summary>
/// Memory for one call at a time on a session. Keeps a frame for one row and one for the last other number of rows; of a model without a batch
/// axis, a frame for each row. In steady state no call allocates managed memory.
/// </summary>
internal sealed unsafe class OnnxEngineSlot : EngineSlot
{
    private readonly SlotWiring _wiring;
    private readonly SlotResults _results;
    private readonly SessionHandle _session;
    private readonly RunOptions _options;

    // The pointer in the options, so that a run need not look there.
    private readonly nint _optionsOfRun;
    private readonly string? _contractId;
    private readonly OrtApi _api;
    private readonly int[]?[] _columns = [];
    private readonly Frame[] _one = [];
    private readonly Frame[] _many = [];
    private readonly bool _ownsSession;
    private readonly bool _isOpen;
    private readonly bool _isBound;
    private readonly Func<int, int> _inputWidth = _ => 0;

    private Frame[] _frames;
    private int _active;
    private nint _status;
    private string? _error;
    private volatile bool _cancelled;
    private bool _hasRun;
    private bool _disposed;

    public OnnxEngineSlot(Session session, TensorPlan plan, int capacity, string? contractId)
        : base(plan, capacity)
    {
        _contractId = contractId;
        _api = session.Runtime.Api;
        _session = session.Handle;
        _session.DangerousAddRef(ref _ownsSession);
        try
        {
            _options = RunOptions.Create(_api);
            _optionsOfRun = _options.Value;
            _wiring = new SlotWiring(session, plan, capacity, InputAddress, columns => PackInputs(columns), AllocateOutput);
            _columns = [.. _wiring.Outputs.Select(output => output.Columns)];
            _results = new SlotResults(_wiring, SetOutput, AllocateOutput);
            _one = [new Frame(_wiring, 0)];
            _many = [.. Enumerable.Range(0, _wiring.RowByRow ? capacity : 1).Select(row => new Frame(_wiring, row))];
            _frames = _many;
            _isOpen = plan.Axes.Count > 0;
            _isBound = _wiring.IsBound;
            _inputWidth = InputWidth;
            Bind(1);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    ~OnnxEngineSlot() => Dispose(disposing: false);

    public override string? Error => _error ??= _status == 0 ? null : RunFailure.Describe(TakeStatus());

    public override void Prepare(int rows)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, Capacity);
        ClearCancellation();
        Forget();
        if (_isOpen && _wiring.Lengthen(_inputWidth))
            Unbind();
        if (rows != Rows)
            Bind(rows);
    }

    public override Span<byte> StringInput(int tensor, int element, int utf8Length)
    {
        var width = Plan.Inputs[tensor].Width;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)element, (uint)(Rows * width), nameof(element));
        var frame = FrameOf(element / width, out var row);
        return Text(frame.Input(_wiring.InputOf(tensor)), (row * width) + (element % width), utf8Length);
    }

    public override RunStatus Run()
    {
        if (_disposed)
            return RunStatus.Failed;
        Forget();
        _hasRun = true;
        for (var i = 0; i < _active; i++)
        {
            _status = _frames[i].Run(_optionsOfRun);
            if (_status != 0)
                return Failure();
        }

        GC.KeepAlive(this);
        return _isBound ? RunStatus.Ok : Collect();
    }

    public override void Cancel()
    {
        _options.Terminate();

        // Only now: Prepare clears the termination where this says there is one. Said too early, it could be left in place for good.
        _cancelled = true;
    }

    public override ReadOnlySpan<byte> StringOutput(int tensor, int element)
    {
        var width = OutputWidth(tensor);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)element, (uint)(Rows * width), nameof(element));
        var frame = FrameOf(element / width, out var row);
        var value = frame.Output(tensor);
        var index = (row * width) + (element % width);
        nuint length;
        OrtError.ThrowIfFailed(_api, _api.GetStringTensorElementLength(value, (nuint)index, &length));
        return Text(value, index, (int)length);
    }

    public override float MapValue(int tensor, int row, int key)
    {
        if (_columns[tensor] is { } columns)
        {
            var values = Output<float>(tensor, row);
            var column = columns[key];
            return column >= 0 ? values[column] : float.NaN;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows, nameof(row));
        return _wiring.Outputs[tensor].Maps![row, key];
    }

    protected override void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        _disposed = true;
        foreach (var frame in _one)
            frame.Release();
        foreach (var frame in _many)
            frame.Release();
        ReleaseStatus();
        _options?.Dispose();
        if (_ownsSession)
            _session.DangerousRelease();
    }

    /// <summary>The library's own buffer of a text, made exactly as long.</summary>
    private Span<byte> Text(nint value, int index, int length)
    {
        byte* buffer;
        OrtError.ThrowIfFailed(_api, _api.GetResizedStringTensorElementBuffer(value, (nuint)index, (nuint)length, &buffer));
        return new Span<byte>(buffer, length);
    }

    private Frame FrameOf(int row, out int rowInFrame)
    {
        rowInFrame = _wiring.RowByRow ? 0 : row;
        return _frames[_wiring.RowByRow ? row : 0];
    }

    private void Bind(int rows)
    {
        try
        {
            _frames = rows == 1 && !_wiring.RowByRow ? _one : _many;
            _active = _wiring.RowByRow ? rows : 1;
            var rowsOfFrame = _wiring.RowByRow ? 1 : rows;
            for (var i = 0; i < _active; i++)
            {
                if (_frames[i].Rows != rowsOfFrame)
                    _frames[i].Bind(rowsOfFrame);
            }

            Rows = rows;
        }
        catch (OrtException e)
        {
            Rows = 0;
            _active = 0;
            throw new ModelUnavailableException(
                _contractId ?? "", FallbackReasons.EngineFailure, $"ONNX Runtime cannot make tensors for {rows} rows: {e.Message}", e);
        }
    }

    /// <summary>Lets go of tensors that are as long as the last run needed them.</summary>
    private void Unbind()
    {
        Rows = 0;
        foreach (var frame in _one)
            frame.Release();
        foreach (var frame in _many)
            frame.Release();
    }

    /// <summary>Lets go of what the last run left behind.</summary>
    private void Forget()
    {
        if (!_hasRun)
            return;
        _hasRun = false;
        _error = null;
        ReleaseStatus();
        if (_isBound)
            return;
        _results.Clear();
        for (var i = 0; i < _active; i++)
            _frames[i].ReleaseResults();
    }

    private RunStatus Collect()
    {
        try
        {
            _error = _results.Collect(_frames.AsSpan(0, _active));
        }
        catch (OrtException e)
        {
            _error = RunFailure.Describe(e.Error);
        }

        return _error is null ? RunStatus.Ok : RunStatus.Failed;
    }

    private RunStatus Failure()
    {
        if (_cancelled)
            return RunStatus.Cancelled;
        var message = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(_api.GetErrorMessage(_status));

        // Whoever cancels may have been held up between ending the run and saying so.
        if (RunFailure.IsTermination(message))
            return RunStatus.Cancelled;
        return RunFailure.Classify((OrtErrorCode)_api.GetErrorCode(_status), message);
    }

    private OrtError TakeStatus()
    {
        var error = OrtError.Take(_api, _status);
        _status = 0;
        return error;
    }

    private void ReleaseStatus()
    {
        if (_status != 0)
            _api.ReleaseStatus(_status);
        _status = 0;
    }

    private void ClearCancellation()
    {
        if (!_cancelled)
            return;
        _cancelled = false;
        _options.Continue();
    }
}
