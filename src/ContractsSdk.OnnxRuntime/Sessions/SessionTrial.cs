using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>
/// Runs a model with zeros and empty texts, only to see what shapes come back. The library allocates the outputs. Axes that are not declared
/// are as long as there are rows when they come first, else 1. Models may refuse such rows; that is no error.
/// </summary>
internal sealed unsafe class SessionTrial(OrtRuntime runtime, nint session, SessionTensor[] inputs, SessionTensor[] outputs, TimeSpan limit)
{
    private const long MaximumBytes = 1L << 30;

    private readonly OrtApi _api = runtime.Api;

    /// <summary>Whether an input's first axis is free, so that two rows are another run than one.</summary>
    public bool CanVaryRows => inputs.Any(input => !input.Signature.IsRankKnown || input.Signature.Shape is [-1, ..]);

    /// <summary>Runs.</summary>
    /// <returns>What each output was; null where the library says no to these rows or the time is up.</returns>
    /// <param name="rows">1 or 2.</param>
    /// <param name="refusal">Why there is no result.</param>
    public TrialOutput[]? Run(int rows, out string? refusal)
    {
        var values = new nint[inputs.Length + outputs.Length];
        try
        {
            for (var i = 0; i < inputs.Length; i++)
                values[i] = Zeros(inputs[i], rows);
            Run(values);
            refusal = null;
            return [.. outputs.Select((output, i) => Read(output, values[inputs.Length + i]))];
        }
        catch (OrtException e)
        {
            refusal = e.Message;
            return null;
        }
        finally
        {
            foreach (var value in values)
                _api.ReleaseValue(value);
        }
    }

    private nint Zeros(SessionTensor input, int rows)
    {
        if (input.Signature.Kind != TensorKind.Tensor || input.Signature.Element == ElementType.Unspecified)
            throw Refuse($"Input '{input.Signature.Name}' is of a type this library does not feed.");

        var declared = input.Signature.IsRankKnown ? input.Signature.Shape : EquatableArray.Of(-1L, -1L);
        var shape = declared.Select((axis, i) => axis >= 0 ? axis : i == 0 ? rows : 1).ToArray();
        var bytes = shape.Aggregate((UInt128)Math.Max(1, ElementSize.Of(input.Signature.Element)), (product, axis) => product * (UInt128)axis);
        if (bytes > MaximumBytes)
            throw Refuse($"Input '{input.Signature.Name}' is larger than a trial run is worth.");

        nint value, data;
        fixed (long* axes = shape)
            Check(_api.CreateTensorAsOrtValue(runtime.Allocator, axes, (nuint)shape.Length, input.OnnxElement, &value));
        if (!input.IsText)
        {
            Check(_api.GetTensorMutableData(value, &data));
            NativeMemory.Clear((void*)data, (nuint)bytes);
        }

        return value;
    }

    private void Run(nint[] values)
    {
        using var options = RunOptions.Create(_api);

        using var clock = new CancellationTokenSource(limit);
        using var registration = clock.Token.Register(options.Terminate);
        var inputNames = inputs.Select(input => input.NativeName.Address).ToArray();
        var outputNames = outputs.Select(output => output.NativeName.Address).ToArray();
        fixed (nint* value = values, inputName = inputNames, outputName = outputNames)
        {
            Check(_api.Run(
                session, options.Value, inputName, value, (nuint)inputs.Length, outputName, (nuint)outputs.Length, value + inputs.Length));
        }
    }

    private TrialOutput Read(SessionTensor output, nint value) => output.Signature.Kind switch
    {
        TensorKind.Tensor => new(EquatableArray.Of(ShapeOf(value)), default),
        TensorKind.MapSequence => Maps(value),
        _ => new(default, default),
    };

    private long[] ShapeOf(nint tensor)
    {
        nint info;
        Check(_api.GetTensorTypeAndShape(tensor, &info));
        try
        {
            return SessionSignature.Shape(_api, info);
        }
        finally
        {
            _api.ReleaseTensorTypeAndShapeInfo(info);
        }
    }

    private TrialOutput Maps(nint sequence)
    {
        nuint count;
        Check(_api.GetValueCount(sequence, &count));
        var shape = EquatableArray.Of((long)count);
        if (count == 0)
            return new(shape, default);

        nint map = 0, keys = 0;
        try
        {
            Check(_api.GetValue(sequence, 0, runtime.Allocator, &map));
            Check(_api.GetValue(map, 0, runtime.Allocator, &keys));
            return new(shape, EquatableArray.Of(MapKeys.Read(_api, keys)));
        }
        finally
        {
            _api.ReleaseValue(keys);
            _api.ReleaseValue(map);
        }
    }

    private static OrtException Refuse(string reason) => new(new OrtError(OrtErrorCode.InvalidArgument, reason));

    private void Check(nint status) => OrtError.ThrowIfFailed(_api, status);
}
