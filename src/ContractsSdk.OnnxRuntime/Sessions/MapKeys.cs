using System;
using System.Text;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Values;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>Reads the keys of a map: whole numbers or texts.</summary>
internal static unsafe class MapKeys
{
    /// <summary>The keys as a contract writes them, in the map's order.</summary>
    /// <exception cref="OrtException">They cannot be read.</exception>
    public static ContractValue[] Read(OrtApi api, nint keys)
    {
        nint info;
        nuint count;
        int element;
        OrtError.ThrowIfFailed(api, api.GetTensorTypeAndShape(keys, &info));
        var counted = api.GetTensorShapeElementCount(info, &count);
        var typed = api.GetTensorElementType(info, &element);
        api.ReleaseTensorTypeAndShapeInfo(info);
        OrtError.ThrowIfFailed(api, counted);
        OrtError.ThrowIfFailed(api, typed);
        return OnnxElement.TypeOf((ulong)element) == ElementType.String ? Texts(api, keys, (int)count) : Numbers(api, keys, (int)count);
    }

    private static ContractValue[] Numbers(OrtApi api, nint keys, int count)
    {
        nint data;
        OrtError.ThrowIfFailed(api, api.GetTensorMutableData(keys, &data));
        return Array.ConvertAll(new ReadOnlySpan<long>((void*)data, count).ToArray(), key => ContractValue.Of(key));
    }

    private static ContractValue[] Texts(OrtApi api, nint keys, int count)
    {
        nuint length;
        OrtError.ThrowIfFailed(api, api.GetStringTensorDataLength(keys, &length));
        var bytes = new byte[length];
        var offsets = new nuint[count];
        fixed (byte* content = bytes)
        fixed (nuint* starts = offsets)
            OrtError.ThrowIfFailed(api, api.GetStringTensorContent(keys, content, length, starts, (nuint)count));

        var values = new ContractValue[count];
        for (var i = 0; i < count; i++)
        {
            var end = i + 1 < count ? (int)offsets[i + 1] : bytes.Length;
            values[i] = ContractValue.Of(Encoding.UTF8.GetString(bytes.AsSpan()[(int)offsets[i]..end]));
        }

        return values;
    }
}
