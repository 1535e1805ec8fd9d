using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests;

/// <summary>Contracts and parts of contracts that tests start from.</summary>
internal static class Sample
{
    public static ModelContract Contract(params FeatureContract[] features) =>
        new() { Id = "fraud-detector", Version = "1.2.0", Features = EquatableArray.Of(features) };

    public static ModelContract Predicting(params OutputContract[] outputs) =>
        Contract() with { Outputs = EquatableArray.Of(outputs) };

    public static FeatureContract Feature(string name, ElementType type = ElementType.Float32, int? slot = null) =>
        new() { Name = name, Type = type, Slot = slot };

    public static OutputContract Output(string name, ElementType type = ElementType.Float32) => new() { Name = name, Type = type };

    public static EquatableArray<Category> Categories(params string[] names) =>
        EquatableArray.Of(System.Array.ConvertAll(names, name => new Category(name)));

    public static ContractValue TextValue(string text) => new(ElementType.String, text);
}
