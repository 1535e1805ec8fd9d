using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Benchmarks.Baseline;
using EndToEnd.Tests;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>The bench models as a C program runs them, on the same rows as the clients.</summary>
internal static class BareModels
{
    public static BareModel Regression(int batch) => new("a_logreg.onnx", batch, [Twenty("X")], labelled: true);

    public static BareModel Columns(int batch) => new("b_logreg20.onnx", batch, [.. Enumerable.Range(0, 20).Select(Column)], labelled: true);

    public static BareModel Trees(int batch) => new("c_gbt.onnx", batch, [Twenty("X")], labelled: true);

    public static BareModel Perceptron(int batch) =>
        new("d_mlp.onnx", batch, [new Feed("X", 64, [.. All().SelectMany(row => Rows.Of64(row).ToArray())])], labelled: false);

    public static BareModel Texts(int batch) => new(
        "e_strings.onnx", batch,
        [
            new Feed("num", 18, [.. All().SelectMany(row => Rows.Of20(row)[..18].ToArray())]),
            new Feed("country", 1, null, [.. All().Select(BenchRows.Country)]),
            new Feed("plan", 1, null, [.. All().Select(BenchRows.Plan)]),
        ],
        labelled: true);

    public static BareModel Maps(int batch) => new("f_zipmap.onnx", batch, [Twenty("X")], labelled: true, mapped: true);

    private static Feed Twenty(string name) => new(name, 20, [.. All().SelectMany(row => Rows.Of20(row).ToArray())]);

    private static Feed Column(int i) => new($"f{i}", 1, [.. All().Select(row => Rows.Of20(row)[i])]);

    private static IEnumerable<int> All() => Enumerable.Range(0, Rows.Count);
}
