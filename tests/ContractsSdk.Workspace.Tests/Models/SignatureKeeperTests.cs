using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Models;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Models;

public sealed class SignatureKeeperTests : IDisposable
{
    private const string Model = "models/m.onnx";
    private const string Signature = "models/m.onnx.signature";
    private const string Cache = "obj/contracts/models.cache";

    private readonly TestProject _project = new();

    [Fact]
    public void WritesWhatTheModelSaysAndNothingTwice()
    {
        var model = _project.Model(Model, Make.Model().Bytes);

        Assert.Equal([Signature], Kept(model).Written);
        var signature = SignatureText.Read(_project.Read(Signature)).Signature!;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Make.Model().Bytes)), signature.Digest);
        Assert.Equal("x", Assert.Single(signature.Inputs).Name);
        Assert.Empty(Kept(model).Written);
    }

    [Fact]
    public void LeavesASignatureWithOtherLineEndsAlone()
    {
        var model = _project.Model(Model, Make.Model().Bytes);
        Kept(model);
        _project.Write(Signature, _project.Read(Signature).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Empty(Kept(model).Written);
        Assert.Empty(Kept(model, mayWrite: false).Findings);
    }

    [Fact]
    public void RefusesWhatIsOutOfDateWhereNothingMayBeWritten()
    {
        var model = _project.Model(Model, Make.Model().Bytes);
        Assert.Equal($"{Signature} is missing; build, and commit it", Said(Kept(model, mayWrite: false), RuleIds.SignatureOutOfDate));
        Kept(model);
        var before = _project.Read(Signature);
        _project.Write(Model, Make.Model().Varint(5, 7).Bytes);

        Assert.Equal($"{Signature} is not what {Model} says; build, and commit it", Said(Kept(model, mayWrite: false), RuleIds.SignatureOutOfDate));
        Assert.Equal(before, _project.Read(Signature));
    }

    [Fact]
    public void NeverOverwritesWhatItCannotUnderstand()
    {
        var model = _project.Model(Model, Make.Model().Bytes);
        Kept(model);
        var conflict = _project.Read(Signature).Replace("in x shape", "<<<<<<< HEAD\nin x shape", StringComparison.Ordinal);
        _project.Write(Signature, conflict);

        var finding = Assert.Single(Kept(model).Findings);

        Assert.Equal((RuleIds.SignatureOutOfDate, RuleLevel.Error, Signature, 3), (finding.Rule, finding.Level, finding.File, finding.Line));
        Assert.Equal(conflict, _project.Read(Signature));
    }

    [Fact]
    public void GoesByTheCommittedSignatureWhereTheModelIsNot()
    {
        var model = _project.Model(Model, Make.Model().Bytes);
        Kept(model);
        var before = _project.Read(Signature);
        File.Delete(_project.PathOf(Model));

        var finding = Assert.Single(Kept(model, mayWrite: false).Findings);

        Assert.Equal((RuleIds.ModelNotReadable, RuleLevel.Info), (finding.Rule, finding.Level));
        Assert.Equal(before, _project.Read(Signature));
    }

    [Fact]
    public void TakesAPointerOfGitForTheModelItPointsTo()
    {
        var bytes = Make.Model().Bytes;
        var model = _project.Model(Model, bytes);
        Kept(model);

        _project.Write(Model, Pointer(Convert.ToHexStringLower(SHA256.HashData(bytes))));
        Assert.Equal(RuleLevel.Info, Assert.Single(Kept(model).Findings).Level);
        _project.Write(Model, Pointer(new('a', 64)));
        Assert.Equal(RuleLevel.Warning, Assert.Single(Kept(model).Findings).Level);
        Assert.Equal(RuleLevel.Error, Assert.Single(Kept(model, mayWrite: false).Findings).Level);
    }

    [Fact]
    public void OneByteOfTheWeightsIsAnotherModel()
    {
        var model = _project.Model(Model, Make.External(("location", "w.bin"), ("length", "4")).Bytes);
        Assert.Contains("'w.bin', which is absent", Said(Kept(model), RuleIds.ModelNotReadable), StringComparison.Ordinal);
        _project.Write("models/w.bin", [1, 2, 3, 4]);
        Assert.Equal([Signature], Kept(model).Written);
        var before = _project.Read(Signature);

        _project.Write("models/w.bin", [1, 2, 3, 5]);

        Assert.Equal([Signature], Kept(model).Written);
        Assert.Equal(2, before.Split('\n').Zip(_project.Read(Signature).Split('\n')).Count(lines => lines.First != lines.Second));
    }

    [Theory]
    [InlineData("../w.bin")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\w.bin")]
    public void ReadsNothingOutsideTheModelsFolder(string location)
    {
        var model = _project.Model(Model, Make.External(("location", location)).Bytes);
        _project.Write("w.bin", [1]);

        Assert.Contains("outside its own folder", Said(Kept(model), RuleIds.ModelNotReadable), StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf(Signature)));
    }

    [Fact]
    public void SaysWhatAFileIsThatIsNoModel()
    {
        var kept = Kept(_project.Model(Model, "<!DOCTYPE html><html></html>"u8.ToArray()));

        Assert.StartsWith($"{Model} ", Said(kept, RuleIds.ModelNotReadable), StringComparison.Ordinal);
        Assert.DoesNotContain(_project.Project.Root, kept.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SaysThatAModelCannotBeReadWhileAnotherProgramHoldsIt()
    {
        var model = _project.Model(Model, Make.Model().Bytes);
        using var held = new FileStream(model.File, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("another program holds it", Said(Kept(model), RuleIds.ModelNotReadable), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadsAModelAgainOnlyWhenOneOfItsFilesChanged()
    {
        var model = _project.Model(Model, Make.Model().Bytes);
        Kept(model);
        var written = File.GetLastWriteTimeUtc(model.File);

        // Other bytes that look the same to whoever only looks at length and time: they are not read.
        var other = Make.Model().Bytes;
        other[^1] ^= 1;
        _project.Write(Model, other);
        File.SetLastWriteTimeUtc(model.File, written);
        Assert.Empty(Kept(model).Written);

        File.SetLastWriteTimeUtc(model.File, written.AddSeconds(1));
        Assert.Equal([Signature], Kept(model).Written);
        File.Delete(model.Signature);
        Assert.Equal([Signature], Kept(model).Written);
    }

    [Fact]
    public void DoesNotTrustACacheThatCameFromElsewhere()
    {
        var model = _project.Model(Model, Make.Model().Bytes);
        Kept(model);
        var stranger = _project.Model("models/stranger.onnx", Make.Model().Bytes);
        _project.Write(Cache, _project.Read(Cache).Replace("\tm.onnx", "\t" + stranger.File, StringComparison.Ordinal));
        _project.Write(Model, Make.Model().Varint(5, 7).Bytes);

        Assert.Equal([Signature], Kept(model).Written);
    }

    public void Dispose() => _project.Dispose();

    private KeptFiles Kept(ModelItem model, bool mayWrite = true) => SignatureKeeper.Keep([model], mayWrite, _project.PathOf(Cache));

    private static string Said(KeptFiles kept, string rule)
    {
        var finding = Assert.Single(kept.Findings);
        Assert.Equal(rule, finding.Rule);
        return finding.Message;
    }

    private static string Pointer(string digest) => $"version https://git-lfs.github.com/spec/v1\noid sha256:{digest}\nsize 12345\n";
}
