using System;
using System.Linq;
using ContractsSdk.Engines;
using ContractsSdk.Onnx.Tests.Making;
using ContractsSdk.OnnxRuntime;

namespace ContractsSdk.Onnx.Tests.Native;

public sealed class AdmissionTests
{
    // Were it let through, nothing would be left to say so: the process would be gone.
    [Fact]
    public void AModelThatEndsTheProcessIsRefused()
    {
        var model = Make.Model(Make.Graph().Message(1, Make.Node("f0", "x", "z", "local"))).Message(8, Make.OperatorSet("local", 1));
        foreach (var i in Enumerable.Range(0, 3_000))
            model.Message(25, Make.Function("local", "f" + i, Make.Node("f" + (i + 1), "x", "y", "local")));

        Refused(model, ModelLoadProblem.NotAllowed, "3000 functions");
    }

    [Fact]
    public void EveryReasonIsGivenAtOnce()
    {
        var error = Refused(
            Make.Model(Make.Graph().Message(11, Make.Value("a", Make.Float, 0)).Message(12, Make.Value("b", Make.Float, 0))),
            ModelLoadProblem.NotAllowed, "input 'a'");

        Assert.Contains("output 'b'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WeightsOutsideTheFolderAreRefused() =>
        Refused(Make.External(("location", "../secret")), ModelLoadProblem.NotAllowed, "outside its own folder");

    [Fact]
    public void ADamagedFileIsNoModel() => Refused(new Proto().Varint(1, 8).Message(7, new Proto().Raw([0xFF])), ModelLoadProblem.NotAModel, "damaged");

    private static ModelLoadException Refused(Proto model, ModelLoadProblem problem, string reason)
    {
        var error = Assert.Throws<ModelLoadException>(() => OnnxModelEngine.Open(model.Bytes));
        Assert.Equal(problem, error.Problem);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        return error;
    }
}
