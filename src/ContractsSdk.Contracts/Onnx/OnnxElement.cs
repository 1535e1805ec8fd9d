using System;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>ONNX's numbers for the types of elements.</summary>
public static class OnnxElement
{
    private static readonly (ElementType Type, string Name)[] Elements =
    [
        (default, "undefined"),
        (ElementType.Float32, "float32"),
        (ElementType.UInt8, "uint8"),
        (ElementType.Int8, "int8"),
        (ElementType.UInt16, "uint16"),
        (ElementType.Int16, "int16"),
        (ElementType.Int32, "int32"),
        (ElementType.Int64, "int64"),
        (ElementType.String, "string"),
        (ElementType.Bool, "bool"),
        (ElementType.Float16, "float16"),
        (ElementType.Float64, "float64"),
        (ElementType.UInt32, "uint32"),
        (ElementType.UInt64, "uint64"),
        (default, "complex64"),
        (default, "complex128"),
        (ElementType.BFloat16, "bfloat16"),
        (default, "float8e4m3fn"),
        (default, "float8e4m3fnuz"),
        (default, "float8e5m2"),
        (default, "float8e5m2fnuz"),
        (default, "uint4"),
        (default, "int4"),
        (default, "float4e2m1"),
        (default, "float8e8m0"),
        (default, "uint2"),
        (default, "int2"),
    ];

    /// <summary>The type; Unspecified for one that no contract can name.</summary>
    public static ElementType TypeOf(ulong number) => number < (ulong)Elements.Length ? Elements[number].Type : ElementType.Unspecified;

    /// <summary>ONNX's number for a type; 0 for one that no tensor has.</summary>
    public static ulong NumberOf(ElementType type) =>
        type == ElementType.Unspecified ? 0 : (ulong)Math.Max(0, Array.FindIndex(Elements, element => element.Type == type));

    /// <summary>The word for it.</summary>
    public static string NameOf(ulong number) => number < (ulong)Elements.Length ? Elements[number].Name : $"type {number}";
}
