using System.IO;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Values;
using ContractsSdk.Tests;

namespace ContractsSdk.Cli.Tests.Fixtures;

/// <summary>A project with something for every part of a report, and names that somebody chose who means harm.</summary>
internal static class ReportedProject
{
    public const string Hostile = "<script>document.title='owned'</script>\"'&\u202e";

    public static TestProject Create()
    {
        var project = new TestProject();
        Directory.CreateDirectory(project.PathOf("models"));
        File.Copy(RepositoryFiles.PathOf("samples", "FraudScoring", "models", "fraud.onnx"), project.PathOf("models", "fraud.onnx"));
        project.Release(Contract("1.0.0", 0.7)).Release(Contract("1.1.0", 0.7));
        return project.Head(Contract("1.2.0", 0.73)).Write(ReferenceProfile.FileName, ProfileText.Write(Profile));
    }

    private static ModelContract Contract(string version, double threshold) => TestProject.Contract(version, threshold) with
    {
        Owner = Hostile,
        Model = "models/fraud.onnx",
        Features = EquatableArray.Of(
            Feature(Hostile, 0),
            Feature("amount", 1) with { Range = new(ContractValue.Of(0f), ContractValue.Of(50_000f)), Unit = "EUR", Description = Hostile },
            Feature("income", 2) with { Range = new(ContractValue.Of(4_711f), ContractValue.Of(99_999f)), Sensitive = true, Missing = ContractValue.Of(1_234f) },
            Feature("merchant", 3) with
            {
                Type = ElementType.String,
                Encoding = FeatureEncoding.OneHot,
                Unknown = Unknown.AllZero,
                Categories = EquatableArray.Of(new Category("grocery"), new Category("travel"), new Category(Hostile)),
            }),
    };

    private static FeatureContract Feature(string name, int slot) =>
        new() { Name = name, Type = ElementType.Float32, Required = true, Tensor = "features", Slot = slot };

    private static ReferenceProfile Profile { get; } = new()
    {
        ContractId = TestProject.Id, ContractVersion = "1.1.0", Rows = 1_000, Window = Hostile,
        Features = EquatableArray.Of(
            new ValueProfile
            {
                Name = "amount", Kind = ProfileKind.Number, Missing = 20,
                Edges = EquatableArray.Of(10d, 20d, 50d, 100d, 500d), Counts = EquatableArray.Of(90L, 210L, 300L, 250L, 100L, 30L),
            },
            new ValueProfile { Name = "income", Kind = ProfileKind.Number, Edges = EquatableArray.Of(4_712d), Counts = EquatableArray.Of(500L, 500L) },
            new ValueProfile
            {
                Name = "merchant", Kind = ProfileKind.Category, Unknown = 100,
                Categories = EquatableArray.Of("grocery", "travel", Hostile), Counts = EquatableArray.Of(600L, 299L, 1L),
            }),
    };
}
