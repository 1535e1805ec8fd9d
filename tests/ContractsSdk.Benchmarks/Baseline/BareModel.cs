using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.OnnxRuntime.Models;
using ContractsSdk.OnnxRuntime.Native;
using ContractsSdk.OnnxRuntime.Sessions;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.Benchmarks.Baseline;

/// <summary>
/// A model opened with the options a client gets, its tensors allocated once, and the rows it is run on laid out as the model wants them.
/// Lives as long as the program: nothing is freed.
/// </summary>
internal sealed unsafe class BareModel
{
    private readonly OrtRuntime _runtime;
    private readonly SessionHandle _session;
    private readonly BareCall* _call = Unmanaged.Zeroed<BareCall>(1);

    /// <param name="model">The file below <c>models</c>.</param>
    /// <param name="batch">The rows of one call.</param>
    /// <param name="feeds">The inputs, with as many rows each.</param>
    /// <param name="labelled">Whether the labels are read too.</param>
    /// <param name="mapped">Whether the scores come as maps.</param>
    public BareModel(string model, int batch, IReadOnlyList<Feed> feeds, bool labelled, bool mapped = false)
    {
        Batch = batch;
        _runtime = OrtRuntime.Get(new(), NullLogger.Instance, null);
        var api = _runtime.Api;
        var file = ModelFile.Read(Path.Combine(AppContext.BaseDirectory, "models", model), orWorkingDirectory: false, null);
        _session = SessionFactory.Create(_runtime, ModelAdmission.Admit(file, null), new OnnxRuntimeOptions(), [], NullLogger.Instance);

        nint options;
        OrtError.ThrowIfFailed(api, api.CreateRunOptions(&options));
        var scores = mapped ? "output_probability" : "probabilities";
        string[] outputs = labelled ? ["label", scores] : [scores];
        _call->Run = api[OrtPosition.Run];
        _call->Session = _session.Value;
        _call->Options = options;
        _call->InputNames = Names(feeds.Select(feed => feed.Name));
        _call->Inputs = Unmanaged.Zeroed<nint>(feeds.Count);
        _call->InputCount = (nuint)feeds.Count;
        _call->OutputNames = Names(outputs);
        _call->Outputs = Unmanaged.Zeroed<nint>(outputs.Length);
        _call->OutputCount = (nuint)outputs.Length;
        _call->Numbers = Unmanaged.Zeroed<BareNumbers>(feeds.Count);
        _call->Texts = Unmanaged.Zeroed<BareTexts>(feeds.Count);
        _call->Calls = (nuint)(feeds[0].Rows / batch);
        _call->Rows = (nuint)batch;
        _call->Allocator = _runtime.Allocator;
        _call->FillTexts = api[OrtPosition.FillStringTensor];
        _call->GetValue = api[OrtPosition.GetValue];
        _call->GetData = api[OrtPosition.GetTensorMutableData];
        _call->Release = api[OrtPosition.ReleaseValue];
        for (var i = 0; i < feeds.Count; i++)
            _call->Inputs[i] = Input(feeds[i]);
        if (labelled)
            (_call->Outputs[0], _call->Labels) = Tensor(OnnxElement.Int64, [batch], batch * sizeof(long));
        if (!mapped)
            (_call->Outputs[outputs.Length - 1], _call->Scores) = Tensor(OnnxElement.Float, [batch, 2], batch * 2 * sizeof(float));
    }

    public int Batch { get; }

    /// <summary>Where the numbers of an input are to be written before <see cref="RunOnce"/>.</summary>
    public Span<float> Numbers(int input) => new((void*)_call->Numbers[input].To, (int)_call->Numbers[input].Bytes / sizeof(float));

    public ReadOnlySpan<long> Labels => new((void*)_call->Labels, Batch);

    /// <summary>Two a row.</summary>
    public ReadOnlySpan<float> Scores => new((void*)_call->Scores, Batch * 2);

    /// <summary>Calls that the C program makes, rows and all.</summary>
    public double Run(int calls) => BareLoop.Run(_call, calls);

    /// <summary>One run on what lies in the inputs.</summary>
    public void RunOnce() => OrtError.ThrowIfFailed(_runtime.Api, _runtime.Api.Run(
        _call->Session, _call->Options, _call->InputNames, _call->Inputs, _call->InputCount, _call->OutputNames, _call->OutputCount, _call->Outputs));

    private nint Input(Feed feed)
    {
        var width = feed.Width;
        if (feed.Texts is { } texts)
        {
            var (value, _) = Tensor(OnnxElement.String, [Batch, width], bytes: 0);
            var from = Unmanaged.Zeroed<nint>(texts.Length);
            for (var i = 0; i < texts.Length; i++)
                from[i] = Unmanaged.Text(texts[i]);
            _call->Texts[_call->TextCount++] = new BareTexts { To = value, From = from, Count = (nuint)(Batch * width) };
            return value;
        }

        var bytes = Batch * width * sizeof(float);
        var (tensor, to) = Tensor(OnnxElement.Float, [Batch, width], bytes);
        var rows = Unmanaged.Zeroed<float>(feed.Numbers!.Length);
        feed.Numbers.CopyTo(new Span<float>(rows, feed.Numbers.Length));
        _call->Numbers[_call->NumberCount++] = new BareNumbers { To = to, From = (nint)rows, Bytes = (nuint)bytes };
        return tensor;
    }

    private (nint Value, nint Data) Tensor(int element, long[] shape, int bytes)
    {
        nint value;
        var data = bytes == 0 ? 0 : (nint)Unmanaged.Zeroed<byte>(bytes);
        fixed (long* axes = shape)
        {
            OrtError.ThrowIfFailed(_runtime.Api, bytes == 0
                ? _runtime.Api.CreateTensorAsOrtValue(_runtime.Allocator, axes, (nuint)shape.Length, element, &value)
                : _runtime.Api.CreateTensorWithDataAsOrtValue(_runtime.Memory, data, (nuint)bytes, axes, (nuint)shape.Length, element, &value));
        }

        return (value, data);
    }

    private static nint* Names(IEnumerable<string> names)
    {
        var all = names.Select(Unmanaged.Text).ToArray();
        var memory = Unmanaged.Zeroed<nint>(all.Length);
        all.CopyTo(new Span<nint>(memory, all.Length));
        return memory;
    }
}
