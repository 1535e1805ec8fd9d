using System.Runtime.InteropServices;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>Reads what a session takes and returns.</summary>
internal readonly unsafe struct SessionSignature(OrtRuntime runtime, nint session)
{
    private const int TensorType = 1;
    private const int SequenceType = 2;
    private const int MapType = 3;

    private readonly OrtApi _api = runtime.Api;

    public SessionTensor[] All(SessionSide side)
    {
        nuint count;
        Check(_api.SessionGetCount(session, side, &count));
        var tensors = new SessionTensor[count];
        for (var i = 0; i < tensors.Length; i++)
        {
            nint type;
            var name = Name(side, i);
            Check(_api.SessionGetTypeInfo(session, side, (nuint)i, &type));
            try
            {
                tensors[i] = Read(name, type);
            }
            finally
            {
                _api.ReleaseTypeInfo(type);
            }
        }

        return tensors;
    }

    private string Name(SessionSide side, int index)
    {
        byte* name;
        Check(_api.SessionGetName(session, side, (nuint)index, runtime.Allocator, &name));
        var text = Marshal.PtrToStringUTF8((nint)name)!;
        Check(_api.AllocatorFree(runtime.Allocator, name));
        return text;
    }

    private SessionTensor Read(string name, nint type)
    {
        int kind;
        Check(_api.GetOnnxTypeFromTypeInfo(type, &kind));
        return kind switch
        {
            TensorType => Tensor(name, type),
            SequenceType when MapValues(type) is { } values => new(
                new() { Name = name, Kind = TensorKind.MapSequence, Element = ElementType.Float32 }, values),
            _ => new(new() { Name = name, Kind = TensorKind.Other, Element = ElementType.Unspecified }, OnnxElement: 0),
        };
    }

    private SessionTensor Tensor(string name, nint typeInfo)
    {
        nint tensor;
        Check(_api.CastTypeInfoToTensorInfo(typeInfo, &tensor));
        var element = Element(tensor);
        var type = OnnxElement.TypeOf((ulong)element);
        var signature = new TensorSignature
        {
            Name = name,
            Kind = TensorKind.Tensor,
            Element = type,
            DeclaredAs = type == ElementType.Unspecified ? OnnxElement.NameOf((ulong)element) : null,
            Shape = EquatableArray.Of(Shape(_api, tensor)),
            IsRankKnown = !runtime.TellsShape || _api.HasShape(tensor),
        };
        return new(signature, element);
    }

    /// <summary>The element type of the values where this is a sequence of maps that this library reads; else null.</summary>
    private int? MapValues(nint type)
    {
        nint sequence, item, map;
        Check(_api.CastTypeInfoToSequenceTypeInfo(type, &sequence));
        Check(_api.GetSequenceElementType(sequence, &item));
        try
        {
            int kind, key;
            Check(_api.GetOnnxTypeFromTypeInfo(item, &kind));
            if (kind != MapType)
                return null;
            Check(_api.CastTypeInfoToMapTypeInfo(item, &map));
            Check(_api.GetMapKeyType(map, &key));
            var value = MapValue(map);
            return OnnxElement.TypeOf((ulong)key) is ElementType.Int64 or ElementType.String && OnnxElement.TypeOf((ulong)value) == ElementType.Float32
                ? value
                : null;
        }
        finally
        {
            _api.ReleaseTypeInfo(item);
        }
    }

    private int MapValue(nint map)
    {
        nint type, tensor;
        Check(_api.GetMapValueType(map, &type));
        try
        {
            Check(_api.CastTypeInfoToTensorInfo(type, &tensor));
            return tensor == 0 ? 0 : Element(tensor);
        }
        finally
        {
            _api.ReleaseTypeInfo(type);
        }
    }

    private int Element(nint tensor)
    {
        int element;
        Check(_api.GetTensorElementType(tensor, &element));
        return element;
    }

    /// <summary>The lengths of a declared or real tensor's axes.</summary>
    public static long[] Shape(OrtApi api, nint tensorInfo)
    {
        nuint rank;
        OrtError.ThrowIfFailed(api, api.GetDimensionsCount(tensorInfo, &rank));
        var shape = new long[rank];
        fixed (long* start = shape)
            OrtError.ThrowIfFailed(api, api.GetDimensions(tensorInfo, start, rank));
        return shape;
    }

    private void Check(nint status) => OrtError.ThrowIfFailed(_api, status);
}
