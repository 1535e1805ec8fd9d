using System;
using System.IO;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.Tests;

namespace ContractsSdk.Onnx.Tests.Signatures;

public sealed class SignatureTextTests
{
    private static readonly string Digest = new('a', 64);

    private static readonly string OtherDigest = new('b', 64);

    public static TheoryData<string> Files => [.. ModelFiles.OfThisRepository];

    [Fact]
    public void SaysEveryFactOnALine()
    {
        var signature = new ModelSignature
        {
            Inputs = EquatableArray.Of(
                Tensor("x", ElementType.Float32) with { Shape = EquatableArray.Of(-1L, 3, -1), Axes = EquatableArray.Of("batch size", "", "") },
                Tensor("country", ElementType.String) with
                {
                    Shape = EquatableArray.Of(-1L, 1),
                    Axes = EquatableArray.Of("N", ""),
                    Categories = EquatableArray.Of(ContractValue.Of("de"), ContractValue.Of("a b")),
                },
                Tensor("scalar", ElementType.Int64),
                Tensor("anything", ElementType.Float64) with { IsRankKnown = false }),
            OptionalInputs = EquatableArray.Of(Tensor("threshold", ElementType.Float32) with { Shape = EquatableArray.Of(1L) }),
            Outputs = EquatableArray.Of(
                Tensor("scores", ElementType.Float32) with
                {
                    Shape = EquatableArray.Of(-1L, 2),
                    Labels = EquatableArray.Of(ContractValue.Of(0L), ContractValue.Of(1L)),
                },
                Tensor("map", ElementType.Float32) with
                {
                    Kind = TensorKind.MapSequence,
                    DeclaredAs = "sequence<map<string:float32>>",
                    Labels = EquatableArray.Of(ContractValue.Of("no")),
                    Keys = EquatableArray.Of(ContractValue.Of("no")),
                },
                Tensor("list", ElementType.Unspecified) with { Kind = TensorKind.Other, DeclaredAs = "sequence<float32>" }),
            Digest = Digest,
            Files = EquatableArray.Of(new FileDigest("", Digest), new FileDigest("w.data", OtherDigest)),
            OperatorSets = EquatableArray.Of(new OperatorSet("ai.onnx", 17)),
            CustomDomains = EquatableArray.Of("com.acme"),
            Locales = EquatableArray.Of("en_US"),
            Metadata = EquatableArray.Of(new MetadataEntry("holdout auc", "0.9"), new MetadataEntry("long", null)),
            Producer = "sklearn 1.5",
            IrVersion = 8,
        };

        var text = SignatureText.Write(signature);

        Assert.Equal(
            $"""
            signature 1
            file "" sha256 = {Digest}
            file w.data sha256 = {OtherDigest}
            in anything position = 3
            in anything type = float64
            in country category = de
            in country category = "a b"
            in country position = 1
            in country shape = <N> 1
            in country type = string
            in scalar position = 2
            in scalar shape
            in scalar type = int64
            in x position = 0
            in x shape = "<batch size>" 3 *
            in x type = float32
            metadata "holdout auc" value = 0.9
            metadata long omitted
            model digest = {Digest}
            model ir-version = 8
            model producer = "sklearn 1.5"
            needs com.acme operators
            needs en_US locale
            opset ai.onnx version = 17
            optional threshold position = 0
            optional threshold shape = 1
            optional threshold type = float32
            out list declared = sequence<float32>
            out list kind = other
            out list position = 2
            out list type = unspecified
            out map declared = sequence<map<string:float32>>
            out map kind = map-sequence
            out map label = string no
            out map position = 1
            out map type = float32
            out scores label = int64 0
            out scores label = int64 1
            out scores position = 0
            out scores shape = * 2
            out scores type = float32

            """,
            text);
        Assert.Equal(signature, SignatureText.Read(text).Signature);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OfEveryModelHereIsReadBack(string file)
    {
        var signature = Of(File.ReadAllBytes(RepositoryFiles.PathOf(file)));
        var text = SignatureText.Write(signature);

        var read = SignatureText.Read(text);

        Assert.Empty(read.Errors);
        Assert.Equal(signature, read.Signature);
        Assert.Equal(text, SignatureText.Write(read.Signature!));
    }

    [Fact]
    public void OfEveryModelOfOnnxsOwnTestsIsReadBack()
    {
        Assert.SkipWhen(ModelFiles.OfOnnx.Count == 0, "The package libonnx-testdata is not installed.");
        foreach (var file in ModelFiles.OfOnnx)
        {
            var signature = Of(File.ReadAllBytes(file));

            Assert.Equal(signature, SignatureText.Read(SignatureText.Write(signature)).Signature);
        }
    }

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("signature 1\n", "\ufeffsignature 1\n")]
    [InlineData("model producer", "model colour = green\nplanet x mass = 3\nmodel producer")]
    public void OtherWhitespaceAndFactsOfNewerVersionsReadTheSame(string part, string other)
    {
        var text = SignatureText.Write(Fraud());

        Assert.Equal(Fraud(), SignatureText.Read(text.Replace(part, other, StringComparison.Ordinal)).Signature);
    }

    [Theory]
    [InlineData("signature 1\n", "contracts 1\n", "signature 1")]
    [InlineData("signature 1\n", "signature 2\n", "newer format")]
    [InlineData("model digest", "model digits", "model digest")]
    [InlineData("<N> 14", "<N> many", "'many' is no dimension")]
    [InlineData("position = 1", "position = one", "not a whole number")]
    [InlineData("model producer", "<<<<<<< HEAD\nmodel producer", "merge")]
    public void WhatIsNoSignatureSaysWhy(string part, string other, string reason)
    {
        var text = SignatureText.Write(Fraud());
        Assert.Contains(part, text, StringComparison.Ordinal);

        var result = SignatureText.Read(text.Replace(part, other, StringComparison.Ordinal));

        Assert.Null(result.Signature);
        Assert.Contains(reason, result.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADamagedTextIsReadOrRefused()
    {
        var text = SignatureText.Write(Of(ModelFiles.Bench("e_strings")));
        var words = text.Split(' ', '\n');
        var random = new Random(20261120);
        var refused = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var at = random.Next(text.Length);
            var damaged = random.Next(3) switch
            {
                0 => text.Remove(at, random.Next(Math.Min(20, text.Length - at)) + 1),
                1 => text.Insert(at, ((char)random.Next(0x10000)).ToString()),
                _ => text.Insert(text.IndexOf(' ', at / 2) + 1, words[random.Next(words.Length)] + " "),
            };

            var result = SignatureText.Read(damaged);

            Assert.Equal(result.Signature is null, !result.Errors.IsEmpty);
            refused += result.Signature is null ? 1 : 0;
        }

        Assert.InRange(refused, 1, 4_999);
    }

    private static ModelSignature Fraud() => Of(File.ReadAllBytes(RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx")));

    private static ModelSignature Of(byte[] model)
    {
        using var source = new HashingSource(new ByteArraySource(model));
        return OnnxReader.Read(source).Model!.ToSignature(new FileDigest("", source.Sha256()));
    }

    private static TensorSignature Tensor(string name, ElementType type) => new() { Name = name, Kind = TensorKind.Tensor, Element = type };
}
