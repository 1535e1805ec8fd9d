using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Evolution.Tests.Mutations;

/// <summary>Contracts with something of everything, so that every mutation finds what it changes.</summary>
internal sealed class RandomRelease(Random random)
{
    private static readonly ElementType[] Numbers =
        [ElementType.Int8, ElementType.Int16, ElementType.Int32, ElementType.UInt16, ElementType.Float32, ElementType.Float64, ElementType.Decimal];

    public ModelContract Next() => ContractOrder.Sorted(new()
    {
        Id = "fraud-detector",
        Version = "1.0.0",
        Owner = "payments",
        Purpose = "review",
        Fallback = One(2) ? FallbackReasons.Timeout : FallbackReasons.None,
        FeaturesShape = new("record-class", EquatableArray.Of("A", "B")),
        PredictionShape = new("record-struct", default),
        Features = Features().ToEquatableArray(),
        Outputs = Outputs().ToEquatableArray(),
        Constants = EquatableArray.Of(new ConstantContract("rate", new(ElementType.Int64, "16000"))),
        Retired = EquatableArray.Of(new RetiredFeature("device_id", "0.9.0")),
    });

    private IEnumerable<FeatureContract> Features()
    {
        for (var i = 0; i < random.Next(4, 9); i++)
            yield return Number($"number{i}");
        for (var i = 0; i < random.Next(2, 5); i++)
            yield return Packed($"packed{i}", i);
        foreach (var encoding in new[] { FeatureEncoding.None, FeatureEncoding.OneHot, FeatureEncoding.Ordinal })
            yield return Categorical($"category{encoding}", encoding);
        yield return new() { Name = "vector", Type = ElementType.Float32, Required = true, Shape = EquatableArray.Of(3, 2), ClrName = "Vector" };
        yield return new() { Name = "tokens", Type = ElementType.Int64, Required = true, Axis = new("seq", random.Next(2, 512)), ClrName = "Tokens" };
        yield return new() { Name = "text", Type = ElementType.String, Required = true, Length = new(1, random.Next(5, 50)), ClrName = "Text" };
    }

    private FeatureContract Number(string name)
    {
        var type = Numbers[random.Next(Numbers.Length)];
        var isImputed = One(2);
        return new()
        {
            Name = name, Type = type, Required = !isImputed || One(2), Nullable = isImputed, Missing = isImputed ? Value("1", type) : null,
            Range = One(2) ? new(Value("0", type), Value("100", type)) : null, Outside = One(3) ? Outside.Clamp : Outside.Reject,
            Unit = One(2) ? "EUR" : null, Window = One(3) ? "7 days" : null, Sensitive = One(4), ClrName = "The" + name,
            FormerNames = One(3) ? EquatableArray.Of("old_" + name) : default, Log1p = One(3), Element = ElementType.Float32,
            Scale = One(2) ? new(ScaleKind.Standardize, Value("50", ElementType.Float64), Value("10", ElementType.Float64)) : null,
        };
    }

    private static FeatureContract Packed(string name, int slot) =>
        new() { Name = name, Type = ElementType.Float32, Required = true, Tensor = "packed", Slot = slot, ClrName = "The" + name };

    private FeatureContract Categorical(string name, FeatureEncoding encoding) => new()
    {
        Name = name, Type = ElementType.String, Required = true, Encoding = encoding, ClrName = "The" + name,
        Unknown = encoding == FeatureEncoding.OneHot && One(2) ? Unknown.AllZero : Unknown.Reject,
        Categories = Enumerable.Range(0, random.Next(3, 8)).Select(index => new Category($"c{index}")).ToEquatableArray(),
    };

    private IEnumerable<OutputContract> Outputs()
    {
        yield return new()
        {
            Name = "score", Type = ElementType.Float32, Meaning = ScoreKind.Probability, Positive = "fraud", Index = 1, Unit = "points",
            Threshold = Value("0.5", ElementType.Float32), Range = new(Value("0", ElementType.Float32), Value("1", ElementType.Float32)),
            ClrName = "Score", FormerNames = EquatableArray.Of("risk"),
        };
        yield return new() { Name = "reason", Type = ElementType.String, Labels = Labels(), ClrName = "Reason" };
        yield return new() { Name = "hint", Type = ElementType.String, Labels = Labels(), LabelsOpen = true, ClrName = "Hint" };
        yield return new() { Name = "class", Type = ElementType.Int64, Labels = Labels(), ClrName = "Class" };
        yield return new() { Name = "scores", Type = ElementType.Float32, Vector = true, Length = random.Next(2, 9), ClrName = "Scores" };
    }

    private EquatableArray<Category> Labels() =>
        Enumerable.Range(0, random.Next(3, 7)).Select(index => new Category($"l{index}")).ToEquatableArray();

    private static ContractValue Value(string text, ElementType type) =>
        ContractValue.TryParse(text, type, out var value) ? value : throw new ArgumentException(text);

    private bool One(int of) => random.Next(of) == 0;
}
