using System;
using System.Linq;
using ContractsSdk.Contracts.Onnx;
using ContractsSdk.Onnx.Tests.Making;

namespace ContractsSdk.Onnx.Tests.Hostile;

public sealed class FunctionTests
{
    [Fact]
    public void AChainOfThreeThousandFunctionsIsRefused()
    {
        var model = Chain(3_000).Model();

        Assert.Equal(3_000, model.Functions.CallDepth);
        Assert.Contains(OnnxGuard.Check(model), problem => problem.Kind == OnnxProblemKind.CallsTooDeep);
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void AHundredFunctionsMayCallEachOther(int length, int problems) =>
        Assert.Equal(problems, OnnxGuard.Check(Chain(length).Model()).Count);

    [Fact]
    public void AChainNobodyCallsIsRefusedToo() =>
        Assert.NotEmpty(OnnxGuard.Check(Functions(Make.Model(), 1_000, i => [Make.Node("f" + (i + 1), "x", "y", "local")]).Model()));

    [Fact]
    public void AFunctionThatCallsItselfOnADetourIsRefused()
    {
        var model = Functions(Make.Model(), 3, i => [Make.Node("f" + ((i + 1) % 3), "x", "y", "local")]).Model();

        var problem = Assert.Single(OnnxGuard.Check(model));

        Assert.Equal(OnnxProblemKind.RecursiveFunction, problem.Kind);
    }

    [Fact]
    public void ACallInsideAGraphCounts()
    {
        var body = new Proto().Message(1, Make.Node("f0", "x", "y", "local"));

        var problems = OnnxGuard.Check(Functions(Make.Model(), 1, _ => [Make.If(body)]).Model());

        Assert.Equal(OnnxProblemKind.RecursiveFunction, Assert.Single(problems).Kind);
    }

    [Fact]
    public void FunctionsThatDoubleEachOtherAreRefused()
    {
        var model = Functions(Calling("f0"), 60, i => [Make.Node("f" + (i + 1), "x", "y", "local"), Make.Node("f" + (i + 1), "y", "z", "local")]);

        Assert.Equal(OnnxProblemKind.TooManyNodes, Assert.Single(OnnxGuard.Check(model.Model())).Kind);
    }

    [Fact]
    public void GraphsAndCallsTogetherAreRefusedWhereNeitherIsAlone()
    {
        var model = Functions(Calling("f0"), 90, i => [Deep(10, Make.Node("f" + (i + 1), "x", "y", "local"))]);

        Assert.Equal(OnnxProblemKind.TooDeep, Assert.Single(OnnxGuard.Check(model.Model())).Kind);
    }

    [Fact]
    public void AFunctionIsKnownByDomainNameAndOverload()
    {
        var model = Calling("f0")
            .Message(25, Make.Function("local", "f0", Make.Node("f0", "x", "y", "local").Text(8, "plain")))
            .Message(25, Make.Function("local", "f0", Make.Node("f0", "x", "y", "other")).Text(13, "plain"));

        Assert.Equal(2, model.Model().Functions.CallDepth);
        Assert.Equal(["other"], model.Model().CustomDomains);
    }

    [Fact]
    public void AFunctionDefinedTwiceIsRefused() => Assert.Equal(
        OnnxProblemKind.Names,
        Make.Model().Message(25, Make.Function("local", "f")).Message(25, Make.Function("local", "f")).Read().Problem!.Kind);

    private static Proto Chain(int length) => Functions(Calling("f0"), length, i => [Make.Node("f" + (i + 1), "x", "y", "local")]);

    private static Proto Calling(string name) =>
        Make.Model(Make.Graph().Message(1, Make.Node(name, "x", "y", "local"))).Message(8, Make.OperatorSet("local", 1));

    // The last one calls a function that is not there.
    private static Proto Functions(Proto model, int count, Func<int, Proto[]> nodes)
    {
        foreach (var i in Enumerable.Range(0, count))
            model.Message(25, Make.Function("local", "f" + i, nodes(i)));
        return model;
    }

    private static Proto Deep(int depth, Proto node)
    {
        for (var i = 0; i < depth; i++)
            node = Make.If(new Proto().Message(1, node));
        return node;
    }
}
