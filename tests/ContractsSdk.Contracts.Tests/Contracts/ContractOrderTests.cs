using System.Linq;
using ContractsSdk.Contracts.Values;
using static ContractsSdk.Contracts.Tests.Sample;

namespace ContractsSdk.Contracts.Tests.Contracts;

public class ContractOrderTests
{
    private static readonly EquatableArray<Category> Declared = EquatableArray.Of<Category>(new("b", 1), new("a", 2));

    [Theory]
    [InlineData(FeatureEncoding.OneHot, ElementType.String, true)]
    [InlineData(FeatureEncoding.OneHot, ElementType.Enum, true)]
    [InlineData(FeatureEncoding.Ordinal, ElementType.String, true)]
    [InlineData(FeatureEncoding.Ordinal, ElementType.Enum, false)]
    [InlineData(FeatureEncoding.None, ElementType.String, false)]
    public void CategoriesKeepTheirOrderWhereAnEncodingCountsThem(FeatureEncoding encoding, ElementType type, bool kept)
    {
        var contract = Contract(Feature("x", type) with { Encoding = encoding, Categories = Declared });

        Assert.Equal(kept ? ["b", "a"] : ["a", "b"], ContractOrder.Sorted(contract).Features[0].Categories.Select(label => label.Name));
    }

    [Theory]
    [InlineData(ElementType.String, ElementType.Unspecified, false, false)]
    [InlineData(ElementType.String, ElementType.String, false, false)]
    [InlineData(ElementType.String, ElementType.Int64, false, true)]
    [InlineData(ElementType.Int64, ElementType.Unspecified, false, true)]
    [InlineData(ElementType.Enum, ElementType.Unspecified, false, false)]
    [InlineData(ElementType.Float32, ElementType.Unspecified, true, true)]
    [InlineData(ElementType.String, ElementType.Unspecified, true, true)]
    public void LabelsKeepTheirOrderWhereAnIndexCountsThem(ElementType type, ElementType element, bool vector, bool kept)
    {
        var contract = Predicting(Output("x", type) with { Element = element, Vector = vector, Labels = Declared });

        Assert.Equal(kept ? ["b", "a"] : ["a", "b"], ContractOrder.Sorted(contract).Outputs[0].Labels.Select(label => label.Name));
    }

    [Fact]
    public void NamesAreOrderedOrdinally() =>
        Assert.Equal(
            ["B", "a", "é"],
            ContractOrder.Sorted(Contract(Feature("é"), Feature("a"), Feature("B"))).Features.Select(feature => feature.Name));
}
