using System;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Preparing;

/// <summary>A file may claim any preparation: features are written where it says, so what is not true of its graph is refused.</summary>
public sealed class NoteTests
{
    private static readonly string From = "model from = " + PreparedModel.Digest + "\n";

    [Theory]
    [InlineData("", "expected 'prepared 1'")]
    [InlineData("prepared 2\n", "expected 'prepared 1'")]
    [InlineData("prepared 1\n", "'model from'")]
    [InlineData("prepared 1\nmodel from = abc\n", "'model from'")]
    public void ADamagedNoteIsRefused(string note, string reason) => Refused(note, reason);

    [Fact]
    public void WhatThisVersionDoesNotUnderstandIsRefused() => Refused($"prepared 1\n{From}model sorted = yes\n", "means nothing");

    [Fact]
    public void AMapOfNoTensorIsRefused() => Refused(
        $"prepared 1\n{From}out nothing kind = map-sequence\nout nothing label = int64 0\nout nothing type = float32\n", "'nothing' is no tensor");

    [Fact]
    public void AMapOfOtherColumnsIsRefused() => Refused(
        $"prepared 1\n{From}out y kind = map-sequence\nout y label = int64 0\nout y type = float32\n", "3 columns for 1 keys");

    [Fact]
    public void AMapWithoutKeysIsRefused() => Refused($"prepared 1\n{From}out y kind = map-sequence\nout y type = float32\n", "no map with different keys");

    [Fact]
    public void ColumnsOfNoInputAreRefused() => Refused(Column("a", "nothing", 0, 3), "no input 'nothing'");

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 4)]
    [InlineData(1, 3)]
    [InlineData(-1, 3)]
    [InlineData(0, 0)]
    public void ColumnsThatAreNotThereAreRefused(int column, int width) => Refused(Column("a", "x", column, width), "columns");

    [Fact]
    public void ColumnsOfAnotherTypeAreRefused() => Refused(Column("a", "x", 0, 3, "float64"), "no column of 'x'");

    [Fact]
    public void ANoteThatIsTrueIsTaken()
    {
        var model = With(Column("a", "x", 0, 3)).Model();

        Assert.Equal("a", Assert.Single(model.ToSignature().Inputs).Name);
    }

    private static string Column(string name, string into, int column, int width, string type = "float32") =>
        $"prepared 1\nin {name} column = {column}\nin {name} packed-into = {into}\nin {name} position = 0\nin {name} shape = * {width}\nin {name} type = {type}\n{From}";

    // A graph of x, float32 [N, 3], copied to y.
    private static Proto With(string note) => Make.Model().Message(14, Make.Entry(Preparation.MetadataKey, note));

    private static void Refused(string note, string reason)
    {
        var problem = With(note).Read().Problem;

        Assert.Equal(OnnxProblemKind.Preparation, problem?.Kind);
        Assert.Contains(reason, problem!.Message, StringComparison.Ordinal);
        Assert.Contains("prepare the original again", problem.Message, StringComparison.Ordinal);
    }
}
