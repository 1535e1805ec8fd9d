using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation;

public sealed class ClientSnapshots
{
    [Fact]
    public void FraudScoring() => Snapshot.Matches(GeneratorCheck.Holds(Repository.Text("samples/FraudScoring/FraudContract.cs")).Files);
}
