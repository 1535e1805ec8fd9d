using System.IO;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Tests;

namespace ContractsSdk.Analyzers.Tests.Generation;

public sealed class ClientSnapshots
{
    [Fact]
    public void FraudScoring() => Snapshot.Matches(GeneratorCheck.Holds(File.ReadAllText(RepositoryFiles.PathOf("samples", "FraudScoring", "FraudContract.cs"))).Files);
}
