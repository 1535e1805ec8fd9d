using System;
using System.Security.Cryptography;
using System.Text;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Signatures;

public sealed class DigestTests
{
    private static readonly FileDigest Model = new("", Sha256("model"));
    private static readonly FileDigest First = new("a.data", Sha256("a"));
    private static readonly FileDigest Second = new("b.data", Sha256("b"));

    [Fact]
    public void OfOneFileIsThatFiles() => Assert.Equal(Model.Sha256, ModelDigest.Of([Model]));

    [Fact]
    public void OfSeveralIsOverTheirManifest() => Assert.Equal(
        Sha256($"{Model.Sha256}  \n{First.Sha256}  a.data\n{Second.Sha256}  b.data\n"), ModelDigest.Of([Second, Model, First]));

    [Fact]
    public void ChangesWithEveryFileAndItsName()
    {
        var digest = ModelDigest.Of([Model, First]);

        Assert.NotEqual(digest, ModelDigest.Of([Model]));
        Assert.NotEqual(digest, ModelDigest.Of([Model, First with { Name = "c.data" }]));
        Assert.NotEqual(digest, ModelDigest.Of([Model, First with { Sha256 = Second.Sha256 }]));
        Assert.NotEqual(digest, ModelDigest.Of([Model with { Sha256 = Second.Sha256 }, First]));
    }

    [Fact]
    public void IsTakenInTheSameReading()
    {
        foreach (var model in new[] { ModelFiles.Bench("a_logreg"), ModelFiles.Bench("g_loop"), [], new byte[100_000], Encoding.UTF8.GetBytes("text") })
        {
            using var source = new HashingSource(new ByteArraySource(model));

            OnnxReader.Read(source);

            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(model)), source.Sha256());
        }
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
