using System.Linq;
using ContractsSdk.Contracts.Manifests;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Manifests;

public class ManifestTextTests
{
    private static readonly string One = new('a', 64);

    private static readonly FileDigest[] Files = [new("", One), new("fraud.onnx.data", new('b', 64))];

    private static readonly ModelManifest Manifest = ModelManifest.Of(
        Sample.Contract(), new() { Inputs = default, Outputs = default, Digest = ModelDigest.Of(Files), Files = EquatableArray.Of(Files) },
        "2026.11 rc", goldenDigest: new('c', 64));

    [Fact]
    public void SaysEveryFactOnALine() => Assert.Equal(
        $"""
        manifest 1
        contract below = 2.0.0
        contract from = 1.2.0
        contract id = fraud-detector
        file "" sha256 = {One}
        file fraud.onnx.data sha256 = {new string('b', 64)}
        golden sha256 = {new string('c', 64)}
        model digest = {Manifest.Digest}
        model version = "2026.11 rc"

        """.ReplaceLineEndings("\n"),
        ManifestText.Write(Manifest));

    [Fact]
    public void ReadsBackTheSame()
    {
        var text = ManifestText.Write(Manifest);

        Assert.Equal(Manifest, ManifestText.Read(text).Manifest);
        Assert.Equal(Manifest, ManifestText.Read("\uFEFF" + text.ReplaceLineEndings("\r\n")).Manifest);
    }

    [Theory]
    [InlineData("manifest 1", "manifest 2", "line 1: expected 'manifest 1': the text is something else, or of a newer format")]
    [InlineData("contract id = fraud-detector\n", "", "line 1: no line says 'contract id'")]
    [InlineData("contract from = 1.2.0", "contract from = 1", "line 1: no line says 'contract from', a version such as 1.2.0")]
    [InlineData("contract below = 2.0.0", "contract below = two", "line 1: 'contract below' is a version such as 2.0.0")]
    [InlineData("model version = \"2026.11 rc\"\n", "", "line 1: no line says 'model version'")]
    [InlineData("golden sha256 = cc", "golden sha256 = CC", "line 1: 'golden sha256' is 64 lower-case hexadecimal digits")]
    [InlineData("data sha256 = bb", "data sha256 = b", "line 1: the sha256 of file 'fraud.onnx.data' is not 64 lower-case hexadecimal digits")]
    [InlineData("data sha256 = bb", "data sha256 = b0", "line 1: 'model digest' is not that of the files")]
    public void SaysWhatIsWrong(string line, string changed, string error) => Assert.Contains(
        error, ManifestText.Read(ManifestText.Write(Manifest).Replace(line, changed, System.StringComparison.Ordinal)).Errors.Select(found => found.ToString()));

    [Theory]
    [InlineData("1.2.0", "2.0.0")]
    [InlineData("0.3.1", "0.4.0")]
    public void AContractIsServedUntilItMayBreak(string version, string below) => Assert.Equal(
        (version, below),
        (ModelManifest.Of(Sample.Contract() with { Version = version }, new() { Inputs = default, Outputs = default, Digest = One }, "1") is var manifest
            ? (manifest.From, manifest.Below!)
            : default));

    [Theory]
    [InlineData("fraud-detector", "1.2.0", null)]
    [InlineData("fraud-detector", "1.9.3", null)]
    [InlineData("fraud-detector", "1.1.9", "It serves the contract from version 1.2.0 to before 2.0.0, not 1.1.9.")]
    [InlineData("fraud-detector", "2.0.0", "It serves the contract from version 1.2.0 to before 2.0.0, not 2.0.0.")]
    [InlineData("fraud-detector", "2.0.0-rc.1", "It serves the contract from version 1.2.0 to before 2.0.0, not 2.0.0-rc.1.")]
    [InlineData("churn", "1.2.0", "It is for the contract 'fraud-detector', not for 'churn'.")]
    public void IsForOneContractAndSomeOfItsVersions(string id, string version, string? problem) =>
        Assert.Equal(problem, ManifestCheck.ProblemOf(Manifest, id, version));

    [Fact]
    public void FilesThatDifferAreNamed()
    {
        Assert.Equal(["fraud.onnx.data"], DigestDifference.Of(Files, "", [new("", One), new("fraud.onnx.data", One)]));
        Assert.Equal(["fraud.onnx.data"], DigestDifference.Of(Files, "", [new("", One)]));
        Assert.Equal([""], DigestDifference.Of([], One, [new("", new('f', 64))]));
        Assert.Empty(DigestDifference.Of([], One, [new("", One)]));
    }
}
