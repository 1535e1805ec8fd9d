using ContractsSdk.Cli.Reporting;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Tests.Reporting;

/// <summary>A report is passed on: what a model says of sensitive features stays behind.</summary>
public sealed class TellableModelTests
{
    private static readonly ModelContract Contract = new()
    {
        Id = "x",
        Version = "1.0.0",
        Features = EquatableArray.Of(
            new FeatureContract { Name = "age", Type = ElementType.String, Sensitive = true, FormerNames = EquatableArray.Of("years") },
            new FeatureContract { Name = "town", Type = ElementType.String }),
        Outputs = EquatableArray.Of(new OutputContract { Name = "p", Type = ElementType.Float32 }),
    };

    [Theory]
    [InlineData("columns", "town, age (17 to 90)", true)]
    [InlineData("Age", "17 to 90", true)]
    [InlineData("note", "mean of YEARS: 38.6", true)]
    [InlineData("language", "the language of the town", false)]
    [InlineData("note", null, false)]
    public void ANoteThatNamesASensitiveFeatureIsWithheld(string key, string? value, bool isWithheld)
    {
        var told = TellableModel.Of(Model() with { Metadata = EquatableArray.Of(new MetadataEntry(key, value)) }, Contract);

        Assert.Equal(isWithheld ? TellableModel.Withheld : value, Assert.Single(told.Metadata).Value);
    }

    [Fact]
    public void CategoriesOfASensitiveTensorAreWithheld()
    {
        var told = TellableModel.Of(Model(), Contract);

        Assert.Empty(told.Inputs[0].Categories);
        Assert.Single(told.Inputs[1].Categories);
    }

    private static ModelSignature Model() => new()
    {
        Digest = new string('a', 64),
        Inputs = EquatableArray.Of(Tensor("age"), Tensor("town")),
        Outputs = EquatableArray.Of(Tensor("p")),
    };

    private static TensorSignature Tensor(string name) => new()
    {
        Name = name,
        Kind = TensorKind.Tensor,
        Element = ElementType.String,
        Shape = EquatableArray.Of(-1L),
        Categories = EquatableArray.Of(ContractValue.Of("one")),
    };
}
