using System;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Workspace.Compiling;
using ContractsSdk.Workspace.Files;
using ContractsSdk.Workspace.Tests.Support;

namespace ContractsSdk.Workspace.Tests.Compiling;

/// <summary>Before anything is compiled one sentence says why a client would have no other half.</summary>
public sealed class ClientSourcesTests : IDisposable
{
    private const string Client = "using ContractsSdk;\n\n[ModelContract(\"x\", \"1.0.0\")]\npublic sealed partial class X : ModelClient<A, B>;\n";

    private readonly TestProject _project = new();

    [Theory]
    [InlineData("roslyn4.14", "")]
    [InlineData("roslyn5.9", "latest")]
    [InlineData("roslyn10.0", "preview")]
    [InlineData("", "11")]
    [InlineData("roslyn", "14.0")]
    public void WhatIsNewEnoughOrUnknownIsNoObstacle(string compiler, string language) =>
        Assert.Null(NotGenerated(Client, compiler, language, "ContractsSdk 1.0.0"));

    [Theory]
    [InlineData("roslyn4.8", "", "the compiler is Roslyn 4.8,")]
    [InlineData("roslyn3.11", "latest", "the compiler is Roslyn 3.11,")]
    [InlineData("roslyn5.9", "10.0", "LangVersion is 10.0,")]
    [InlineData("", "9", "LangVersion is 9,")]
    public void WhatIsTooOldIsNamed(string compiler, string language, string said) =>
        Assert.Contains(said, NotGenerated(Client, compiler, language, "ContractsSdk 1.0.0")!.Message, StringComparison.Ordinal);

    [Fact]
    public void WithoutAGeneratorAndWithTwoItIsSaidAtTheClient()
    {
        var none = NotGenerated(Client, "roslyn5.9", "")!;
        Assert.Equal((RuleIds.ClientNotGenerated, "X.cs", 3), (none.Rule, none.File, none.Line));
        Assert.Contains("not among the analyzers", none.Message, StringComparison.Ordinal);

        var two = NotGenerated(Client, "roslyn5.9", "", "ContractsSdk 1.0.0", "libs/ContractsSdk.Analyzers.dll")!;
        Assert.Contains("ContractsSdk 1.0.0, libs/ContractsSdk.Analyzers.dll", two.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace X;\n")]
    [InlineData("// [ModelContract(\"x\", \"1.0.0\")]\n")]
    [InlineData("    /// <code>[ModelContract(\"x\", \"1.0.0\")]</code>\n")]
    [InlineData("var text = \"[ModelContract(\";\n")]
    public void AProjectWithoutAClientMayLackIt(string source) => Assert.Null(NotGenerated(source, "roslyn4.0", "9"));

    [Fact]
    public void TheAttributeMayStandAmongOthersAndUnderItsWholeName()
    {
        Assert.Equal(2, NotGenerated("#if X\n  [Obsolete, ContractsSdk.ModelContractAttribute(\"x\", \"1\")]", "", "")!.Line);
        Assert.Null(ClientSources.NotGenerated(_project.Project, ["absent.cs"], new([], "", "")));
    }

    public void Dispose() => _project.Dispose();

    private ProjectFinding? NotGenerated(string source, string compiler, string language, params string[] generators)
    {
        _project.Write("X.cs", source);
        return ClientSources.NotGenerated(_project.Project, ["X.cs"], new(generators, compiler, language));
    }
}
