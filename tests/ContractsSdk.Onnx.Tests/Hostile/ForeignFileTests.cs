using System;
using System.Linq;
using System.Text;
using ContractsSdk.Contracts.Onnx;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class ForeignFileTests
{
    private const string Digest = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
    private const string Pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + Digest + "\nsize 12345\n";

    [Theory]
    [InlineData("", OnnxProblemKind.Empty, "is empty")]
    [InlineData(Pointer, OnnxProblemKind.GitLfsPointer, "Git LFS pointer")]
    [InlineData("<!DOCTYPE html><html></html>", OnnxProblemKind.WebPage, "web page")]
    [InlineData("\ufeff\r\n<html>", OnnxProblemKind.WebPage, "web page")]
    [InlineData("a,b\n1,2\n", OnnxProblemKind.Text, "text")]
    [InlineData("{\"größe\": 1}", OnnxProblemKind.Text, "text")]
    [InlineData("PK\u0003\u0004\u0014\0\0\0", OnnxProblemKind.OtherFormat, "ZIP")]
    [InlineData("\u001c\0\0\0TFL3", OnnxProblemKind.OtherFormat, "TensorFlow Lite")]
    [InlineData("\u0018\0\0\0ORTM", OnnxProblemKind.OtherFormat, "ONNX Runtime")]
    [InlineData("GGUF\u0003\0\0\0", OnnxProblemKind.OtherFormat, "GGUF")]
    public void IsCalledByItsName(string content, OnnxProblemKind kind, string word)
    {
        var problem = Making.Reading.Read(Encoding.UTF8.GetBytes(content)).Problem!;

        Assert.Equal(kind, problem.Kind);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APickleAndAGzipAreCalledByTheirNames()
    {
        Assert.Contains("pickle", Making.Reading.Read([0x80, 2, 0x7D, 0x71, 0]).Problem!.Message, StringComparison.Ordinal);
        Assert.Contains("gzip", Making.Reading.Read([0x1F, 0x8B, 8, 0]).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ZerosAreNoModel() => Assert.Equal(OnnxProblemKind.Malformed, Making.Reading.Read(new byte[4096]).Problem!.Kind);

    [Fact]
    public void APointerNamesTheDigest()
    {
        Assert.Equal(new GitLfsPointer(Digest, 12345), GitLfsPointer.Read(Encoding.UTF8.GetBytes(Pointer)));
        Assert.Equal(
            new GitLfsPointer(Digest, 12345),
            GitLfsPointer.Read(Encoding.UTF8.GetBytes(Pointer.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("size 12345", "size many")]
    [InlineData("sha256:4d", "sha256:4D")]
    [InlineData("sha256:4d", "sha256:4")]
    [InlineData("sha256:", "sha1:")]
    [InlineData("version", "Version")]
    public void AnythingElseIsNoPointer(string part, string other) =>
        Assert.Null(GitLfsPointer.Read(Encoding.UTF8.GetBytes(Pointer.Replace(part, other, StringComparison.Ordinal))));

    [Fact]
    public void ALongFileIsNoPointer() =>
        Assert.Null(GitLfsPointer.Read(Encoding.UTF8.GetBytes(Pointer + string.Concat(Enumerable.Repeat("x", 1024)))));
}
