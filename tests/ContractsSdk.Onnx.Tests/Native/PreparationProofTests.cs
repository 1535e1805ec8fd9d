using System;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Engines;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Tests;

namespace ContractsSdk.Onnx.Tests.Native;

/// <summary>Running both models: what is the same is seen to be, and one bit is seen not to be.</summary>
public sealed class PreparationProofTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contracts");

    public static TheoryData<string> Preparable => [.. ModelFiles.OfThisRepository.Where(file => Prepare(file).Model is not null)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Preparable))]
    public void EveryModelOfThisRepositoryAnswersAsItDid(string file)
    {
        var proof = Prove(file, Prepare(file).Model!);

        Assert.Null(proof.Difference);
        Assert.Equal(1_000, proof.Rows + proof.Refused);
        Assert.True(proof.Rows > 500, $"{proof.Rows} rows were answered");
    }

    [Theory]
    [InlineData("f_zipmap")]
    [InlineData("b_logreg20")]
    public void WhatIsKeptOfOutputsAnswersAsItDid(string model)
    {
        var file = Path.Combine("tests", "models", "bench", model + ".onnx");

        Assert.Null(Prove(file, ModelPreparer.Prepare(Bytes(file), new string('d', 64), ["label"]).Model!).Difference);
    }

    [Fact]
    public void OneBitOfAWeightIsSeen()
    {
        var file = Path.Combine("tests", "models", "bench", "f_zipmap.onnx");
        var prepared = Prepare(file).Model!;
        // After the name the tag of the first number, and then its bytes, the lowest first.
        prepared[prepared.AsSpan().IndexOf("coefficients"u8) + "coefficients".Length + 2] ^= 1;

        Assert.Equal("output 'output_probability' of the prepared model differs", Prove(file, prepared).Difference);
    }

    [Fact]
    public void KeysInEachOthersPlacesAreSeen()
    {
        var file = Path.Combine("tests", "models", "bench", "f_zipmap.onnx");
        var prepared = Prepare(file).Model!;
        var labels = prepared.AsSpan().IndexOf("label = int64 0\nout output_probability label = int64 1"u8);
        "label = int64 1\nout output_probability label = int64 0"u8.CopyTo(prepared.AsSpan(labels));

        Assert.Equal("output 'output_probability' of the prepared model differs", Prove(file, prepared).Difference);
    }

    [Fact]
    public void TheSameSeedIsTheSameProof()
    {
        var file = Path.Combine("tests", "models", "bench", "b_logreg20.onnx");

        Assert.Equal(Prove(file, Prepare(file).Model!), Prove(file, Prepare(file).Model!));
    }

    [Fact]
    public void AModelThatDoesNotLoadProvesNothing() =>
        Assert.Throws<ModelLoadException>(() => Prove(Path.Combine("tests", "models", "bench", "f_zipmap.onnx"), [1, 2, 3]));

    private PreparationProof Prove(string file, byte[] prepared)
    {
        var path = Path.Combine(_folder.FullName, "prepared.onnx");
        File.WriteAllBytes(path, prepared);
        return PreparationProof.Run(RepositoryFiles.PathOf(file), path, rows: 1_000, seed: 1);
    }

    private static PreparationResult Prepare(string file) => ModelPreparer.Prepare(Bytes(file), new string('d', 64));

    private static byte[] Bytes(string file) => File.ReadAllBytes(RepositoryFiles.PathOf(file));
}
