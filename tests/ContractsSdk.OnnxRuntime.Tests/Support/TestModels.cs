using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace ContractsSdk.OnnxRuntime.Tests.Support;

/// <summary>The models of tests/models, and the rows they are fed.</summary>
internal static class TestModels
{
    public static float[] Rows20 { get; } = Floats("x20.f32");

    public static float[] Rows64 { get; } = Floats("x64.f32");

    public static string Bench(string name) => Path.Combine("models", "bench", name + ".onnx");

    public static string Odd(string name) => Path.Combine("models", "odd", name + ".onnx");

    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, path));

    public static float[] Floats(string name) =>
        MemoryMarshal.Cast<byte, float>(Bytes(Path.Combine("models", "bench", name))).ToArray();

    /// <summary>Some rows of a table, beginning anywhere and starting over at its end.</summary>
    public static float[] Take(float[] table, int width, int first, int rows) =>
        [.. Enumerable.Range(0, rows).SelectMany(row => table.Skip((first + row) % (table.Length / width) * width).Take(width))];
}
