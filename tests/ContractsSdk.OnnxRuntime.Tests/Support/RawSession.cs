using System;
using System.Linq;
using System.Runtime.InteropServices;
using ContractsSdk.OnnxRuntime.Native;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContractsSdk.OnnxRuntime.Tests.Support;

/// <summary>The barest path through the C API: a session, tensors made for each call, Run, results read, all released.</summary>
internal sealed unsafe class RawSession : IDisposable
{
    private readonly OrtRuntime _runtime = OrtRuntime.Get(new(), NullLogger.Instance, null);
    private readonly OrtApi _api;
    private readonly nint _session;

    public RawSession(byte[] model)
    {
        _api = _runtime.Api;
        nint options, session;
        Check(_api.CreateSessionOptions(&options));
        // The order in which trees are added up depends on the threads.
        Check(_api.SetIntraOpNumThreads(options, 1));
        fixed (byte* bytes = model)
            Check(_api.CreateSessionFromArray(_runtime.Environment, bytes, (nuint)model.Length, options, &session));
        _api.ReleaseSessionOptions(options);
        _session = session;
    }

    public abstract record Feed(string Name, long[] Shape);

    public sealed record Numbers(string Name, long[] Shape, float[] Values) : Feed(Name, Shape);

    public sealed record Texts(string Name, long[] Shape, byte[][] Values) : Feed(Name, Shape);

    /// <summary>Runs; the tensors' bytes in the order of the names. Of a sequence of maps, the values of each map in turn.</summary>
    public byte[][] Run(Feed[] feeds, params string[] outputs)
    {
        var values = feeds.Select(Make).Concat(new nint[outputs.Length]).ToArray();
        var names = feeds.Select(feed => feed.Name).Concat(outputs).Select(Marshal.StringToCoTaskMemUTF8).ToArray();
        fixed (nint* value = values, name = names)
        {
            Check(_api.Run(
                _session, 0, name, value, (nuint)feeds.Length, name + feeds.Length, (nuint)outputs.Length, value + feeds.Length));
        }

        var results = values.Skip(feeds.Length).Select(Read).ToArray();
        foreach (var value in values)
            _api.ReleaseValue(value);
        foreach (var name in names)
            Marshal.FreeCoTaskMem(name);
        return results;
    }

    public void Dispose() => _api.ReleaseSession(_session);

    private nint Make(Feed feed)
    {
        nint value, data;
        var (element, texts) = feed is Texts text ? (8, text.Values) : (1, []);
        fixed (long* shape = feed.Shape)
            Check(_api.CreateTensorAsOrtValue(_runtime.Allocator, shape, (nuint)feed.Shape.Length, element, &value));
        if (feed is Numbers numbers)
        {
            Check(_api.GetTensorMutableData(value, &data));
            numbers.Values.CopyTo(new Span<float>((void*)data, numbers.Values.Length));
        }

        for (var i = 0; i < texts.Length; i++)
        {
            byte* buffer;
            Check(_api.GetResizedStringTensorElementBuffer(value, (nuint)i, (nuint)texts[i].Length, &buffer));
            texts[i].CopyTo(new Span<byte>(buffer, texts[i].Length));
        }

        return value;
    }

    private byte[] Read(nint value)
    {
        nint info, data;
        nuint count;
        int element;
        var status = _api.GetTensorTypeAndShape(value, &info);
        if (status != 0)
        {
            _api.ReleaseStatus(status);
            return Maps(value);
        }

        Check(_api.GetTensorShapeElementCount(info, &count));
        Check(_api.GetTensorElementType(info, &element));
        _api.ReleaseTensorTypeAndShapeInfo(info);
        Check(_api.GetTensorMutableData(value, &data));
        return new ReadOnlySpan<byte>((void*)data, (int)count * Engines.ElementSize.Of(Contracts.Onnx.OnnxElement.TypeOf((ulong)element))).ToArray();
    }

    private byte[] Maps(nint sequence)
    {
        nuint count;
        Check(_api.GetValueCount(sequence, &count));
        return [.. Enumerable.Range(0, (int)count).SelectMany(row =>
        {
            nint map, values;
            Check(_api.GetValue(sequence, row, _runtime.Allocator, &map));
            Check(_api.GetValue(map, 1, _runtime.Allocator, &values));
            var result = Read(values);
            _api.ReleaseValue(values);
            _api.ReleaseValue(map);
            return result;
        })];
    }

    private void Check(nint status) => OrtError.ThrowIfFailed(_api, status);
}
