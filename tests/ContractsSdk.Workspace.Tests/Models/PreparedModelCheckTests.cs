using System;
using System.IO;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Tests;
using ContractsSdk.Workspace.Models;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Models;

public sealed class PreparedModelCheckTests : IDisposable
{
    private const string Original = "training/m.onnx";
    private const string Prepared = "models/m.onnx";

    private readonly TestProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void OneByteOfEitherFileOrAnotherOutputIsOutOfDate()
    {
        var original = Copy("bench", "f_zipmap");
        Assert.False(Check(original).IsCurrent);
        Write(original);
        Assert.True(Check(original).IsCurrent);
        Assert.Equal([original.File], Check(original).Files);
        Assert.False(Check(original, "label").IsCurrent);

        File.AppendAllText(_project.PathOf(Prepared), "x");
        Assert.False(Check(original).IsCurrent);

        Write(original);
        using (var file = new FileStream(original.File, FileMode.Append))
            file.Write([0xa2, 0x06, 1, 0]);
        Assert.False(Check(original).IsCurrent);
        Assert.Null(Check(original).Problem);
    }

    [Fact]
    public void AnOriginalThatIsNotHereIsNoProblem()
    {
        var check = Check(Item(Original));

        Assert.Equal(("is absent", null, false), (check.Absent, check.Problem, check.IsCurrent));
    }

    [Fact]
    public void WhatCannotBePreparedIsAProblem()
    {
        Assert.StartsWith("is named as what is prepared of it", PreparedModelCheck.Of(Item(Original), Item(Original), []).Problem, StringComparison.Ordinal);
        Assert.StartsWith("has nothing that only costs; let it be models/m.onnx itself", Check(Copy("odd", "scalars")).Problem, StringComparison.Ordinal);
        Assert.Contains("'nothing'", Check(Copy("bench", "f_zipmap"), "nothing").Problem, StringComparison.Ordinal);

        _project.Write("training/weights.bin", new byte[12]);
        Assert.StartsWith("keeps weights in other files", Check(Copy("odd", "external_weights")).Problem, StringComparison.Ordinal);
    }

    private ModelItem Item(string name) => new(_project.Project, name);

    private ModelItem Copy(string folder, string name) =>
        _project.Model(Original, File.ReadAllBytes(RepositoryFiles.PathOf("tests", "models", folder, name + ".onnx")));

    private PreparedModelCheck Check(ModelItem original, params string[] keep) => PreparedModelCheck.Of(original, Item(Prepared), keep);

    private void Write(ModelItem original) => _project.Write(Prepared, PreparedModelFile.Prepare(original.File, Signature(original), []).Model!);

    private static ModelSignature Signature(ModelItem model) => ModelReader.Read(model.File).Signature!;
}
