using System;
using System.IO;
using ContractsSdk.Engines;
using ContractsSdk.OnnxRuntime;
using EndToEnd.Tests.Contracts;

namespace EndToEnd.Tests;

/// <summary>A model that cannot serve is one exception that names the contract, what was expected and what was found.</summary>
public sealed class BadModelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("contracts").FullName;

    [Fact]
    public void A_missing_file_is_said() => AssertRefused(ModelLoadProblem.FileMissing, Path.Combine(_folder, "gone.onnx"), "gone.onnx");

    [Fact]
    public void A_truncated_model_is_said() =>
        AssertRefused(ModelLoadProblem.NotAModel, Write("half.onnx", File.ReadAllBytes(Bench("c_gbt"))[..100_000]), "half.onnx");

    [Fact]
    public void A_large_file_pointer_is_said() => AssertRefused(
        ModelLoadProblem.NotAModel,
        Write("pointer.onnx", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"u8.ToArray()), "Git LFS");

    [Fact]
    public void Another_model_is_refused_with_all_differences_at_once()
    {
        var error = AssertRefused(ModelLoadProblem.SignatureMismatch, Bench("e_strings"), "'X'");

        Assert.Equal("bench-logreg", error.ContractId);
        Assert.Contains(error.Differences, difference => difference.Subject.Contains("'X'", StringComparison.Ordinal));
        foreach (var fed in new[] { "num", "country", "plan" })
            Assert.Contains(error.Differences, difference => difference.Subject.Contains($"'{fed}'", StringComparison.Ordinal));
        Assert.All(error.Differences, difference => Assert.Contains("\n  - " + difference, error.Message, StringComparison.Ordinal));
        Assert.Contains("\n  - MC411 input 'num': expected nothing, found ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_another_width_is_refused_with_both_widths()
    {
        var error = AssertRefused(ModelLoadProblem.SignatureMismatch, Bench("d_mlp"), "20");

        Assert.Contains("64", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Bench(string name) => Path.Combine(AppContext.BaseDirectory, "models", name + ".onnx");

    private ModelLoadException AssertRefused(ModelLoadProblem problem, string path, string said)
    {
        var error = Assert.Throws<ModelLoadException>(() => LogisticRegression.Load(path));
        Assert.Equal(problem, error.Problem);
        Assert.Contains("bench-logreg", error.Message, StringComparison.Ordinal);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(AppContext.BaseDirectory, error.Message, StringComparison.Ordinal);
        return error;
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
