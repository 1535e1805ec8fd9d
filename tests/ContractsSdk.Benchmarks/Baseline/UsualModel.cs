using System;
using System.IO;
using System.Runtime.InteropServices;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.OnnxRuntime.Models;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.Benchmarks.Baseline;

/// <summary>
/// A classifier of one packed input as it is usually called: a tensor made for every call, the outputs allocated by the library, the results
/// copied into new arrays. Stands in for ONNX Runtime's managed API, whose own objects and checks it has not: that one costs more.
/// </summary>
internal sealed unsafe class UsualModel
{
    private readonly OrtRuntime _runtime = OrtRuntime.Get(new(), NullLogger.Instance, null);
    private readonly SessionHandle _session;
    private readonly nint* _names = Unmanaged.Zeroed<nint>(3);
    private readonly nint _options;

    public UsualModel(string model)
    {
        var file = ModelFile.Read(Path.Combine(AppContext.BaseDirectory, "models", model), orWorkingDirectory: false, null);
        _session = SessionFactory.Create(_runtime, ModelAdmission.Admit(file, null), new OnnxRuntimeOptions(), [], NullLogger.Instance);
        nint options;
        OrtError.ThrowIfFailed(_runtime.Api, _runtime.Api.CreateRunOptions(&options));
        _options = options;
        (_names[0], _names[1], _names[2]) = (Unmanaged.Text("X"), Unmanaged.Text("label"), Unmanaged.Text("probabilities"));
    }

    public (long[] Labels, float[] Scores) Run(float[] row)
    {
        var api = _runtime.Api;
        var pin = GCHandle.Alloc(row, GCHandleType.Pinned);
        nint input = 0;
        var outputs = stackalloc nint[2];
        try
        {
            long[] shape = [1, row.Length];
            fixed (long* axes = shape)
            {
                OrtError.ThrowIfFailed(api, api.CreateTensorWithDataAsOrtValue(
                    _runtime.Memory, pin.AddrOfPinnedObject(), (nuint)(row.Length * sizeof(float)), axes, 2, OnnxElement.Float, &input));
            }

            OrtError.ThrowIfFailed(api, api.Run(_session.Value, _options, _names, &input, 1, _names + 1, 2, outputs));
            nint labels, scores;
            OrtError.ThrowIfFailed(api, api.GetTensorMutableData(outputs[0], &labels));
            OrtError.ThrowIfFailed(api, api.GetTensorMutableData(outputs[1], &scores));
            return (new ReadOnlySpan<long>((void*)labels, 1).ToArray(), new ReadOnlySpan<float>((void*)scores, 2).ToArray());
        }
        finally
        {
            foreach (var value in (ReadOnlySpan<nint>)[input, outputs[0], outputs[1]])
            {
                if (value != 0)
                    api.ReleaseValue(value);
            }

            pin.Free();
        }
    }
}
