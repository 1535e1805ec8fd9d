using System;
using System.IO;
using System.Runtime.InteropServices;

namespace EndToEnd.Tests;

/// <summary>The rows the bench models are run on, and what their trainer made of them.</summary>
internal static class Rows
{
    public const int Count = 1024;

    private static readonly float[] Twenty = Read("x20");
    private static readonly float[] SixtyFour = Read("x64");

    /// <summary>Probabilities of scikit-learn, two a row.</summary>
    public static float[] LogisticRegression { get; } = Read("lr_expected");

    public static float[] BoostedTrees { get; } = Read("gb_expected");

    public static ReadOnlySpan<float> Of20(int row) => Twenty.AsSpan(row * 20, 20);

    public static ReadOnlySpan<float> Of64(int row) => SixtyFour.AsSpan(row * 64, 64);

    private static float[] Read(string name) =>
        MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "models", name + ".f32"))).ToArray();
}
