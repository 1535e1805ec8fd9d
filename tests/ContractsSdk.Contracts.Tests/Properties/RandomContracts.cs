using System;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Properties;

/// <summary>Every contract there could be, equal again for an equal seed. Lists are in the order of <see cref="ContractOrder"/>.</summary>
internal sealed class RandomContracts(int seed)
{
    private readonly Random _random = new(seed);
    private readonly RandomTexts _texts = new(new(seed));

    public ModelContract Next() => ContractOrder.Sorted(Unsorted());

    /// <summary>In the order somebody declared it.</summary>
    public ModelContract Unsorted() => new()
    {
        Id = _texts.Any(),
        Version = _texts.Any(),
        Rules = _texts.Any(),
        Owner = Maybe(_texts.Any),
        Purpose = Maybe(_texts.Any),
        RiskTier = Maybe(_texts.Any),
        Documentation = Maybe(_texts.Any),
        ReviewBy = Maybe(_texts.Any),
        Model = Maybe(_texts.Any),
        ModelDigest = Maybe(_texts.Any),
        Batch = Often(),
        Fallback = (FallbackReasons)_random.Next((int)FallbackReasons.All + 1),
        Features = Named(Feature),
        Constants = Named(name => new ConstantContract(name, Value(Type()))),
        Outputs = Named(Output),
        Retired = Named(name => new RetiredFeature(name, _texts.Any())),
        FeaturesShape = Maybe(() => new ClrShape(_texts.Any(), Texts())),
        PredictionShape = Maybe(() => new ClrShape(_texts.Any(), Texts())),
        UnknownFacts = UnknownFacts(),
    };

    private FeatureContract Feature(string name)
    {
        var type = Type();
        return new()
        {
            Name = name,
            Type = type,
            Shape = Rarely() ? Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next()).ToEquatableArray() : default,
            Axis = Maybe(() => new OpenAxis(_texts.Any(), _random.Next())),
            Pad = MaybeValue(type),
            Nullable = Rarely(),
            Required = Often(),
            Tensor = Maybe(_texts.Any),
            Slot = Maybe(_random.Next),
            Element = Rarely() ? Type() : default,
            Encoding = (FeatureEncoding)_random.Next(3),
            Encoder = Maybe(_texts.Any),
            Time = Maybe(Time),
            Log1p = Rarely(),
            Scale = Maybe(() => new NumericScale((ScaleKind)_random.Next(1, 3), Value(ElementType.Float64), Value(ElementType.Float64))),
            Range = Maybe(() => Range(type)),
            Outside = (Outside)_random.Next(3),
            Categories = Categories(),
            Unknown = (Unknown)_random.Next(3),
            Other = MaybeValue(type),
            Missing = MaybeValue(type),
            Length = Maybe(() => new LengthRange(_random.Next(), Maybe(_random.Next))),
            Pattern = Maybe(_texts.Any),
            Sensitive = Rarely(),
            Unit = Maybe(_texts.Any),
            Window = Maybe(_texts.Any),
            FormerNames = Texts(),
            Deprecated = Rarely(),
            Description = Maybe(_texts.Any),
            ClrName = Maybe(_texts.Any),
        };
    }

    private OutputContract Output(string name)
    {
        var type = Type();
        return new()
        {
            Name = name,
            Type = type,
            Tensor = Maybe(_texts.Any),
            Element = Rarely() ? Type() : default,
            Index = Maybe(_random.Next),
            Key = MaybeValue(type),
            Vector = Rarely(),
            Length = Maybe(_random.Next),
            Meaning = (ScoreKind)_random.Next(6),
            Range = Maybe(() => Range(type)),
            Labels = Categories(),
            True = MaybeValue(type),
            LabelsOpen = Rarely(),
            Positive = Maybe(_texts.Any),
            Threshold = MaybeValue(type),
            Unit = Maybe(_texts.Any),
            FormerNames = Texts(),
            Deprecated = Rarely(),
            Description = Maybe(_texts.Any),
            ClrName = Maybe(_texts.Any),
        };
    }

    // Facts of a newer version: known scopes with new names, and new scopes.
    private EquatableArray<ContractFact> UnknownFacts() => Enumerable.Range(0, _random.Next(4))
        .Select(number => new ContractFact(
            Often() ? new[] { "contract", "model", "in", "out", "clr", "constant" }[_random.Next(6)] : "x" + _texts.Bare(),
            Maybe(_texts.Any),
            "new-" + number + _texts.Bare(),
            Texts()))
        .Concat(Enumerable.Range(0, _random.Next(3)).Select(_ => new ContractFact("accepted", "1.1.0", "MC217", Texts())))
        .ToEquatableArray();

    private EquatableArray<string> Texts() => Enumerable.Range(0, _random.Next(4)).Select(_ => _texts.Any()).ToEquatableArray();

    private EquatableArray<T> Named<T>(Func<string, T> of) =>
        Enumerable.Range(0, _random.Next(5)).Select(_ => _texts.Any()).Distinct(StringComparer.Ordinal).Select(of).ToEquatableArray();

    private EquatableArray<Category> Categories() => Rarely()
        ? Enumerable.Range(0, _random.Next(5))
            .Select(_ => new Category(_texts.Any(), Rarely() ? _random.NextInt64(long.MinValue, long.MaxValue) : null))
            .ToEquatableArray()
        : default;

    private TimeEncoding Time()
    {
        var kind = (TimeKind)_random.Next(4);
        return new(kind, (TimeUnit)_random.Next(5), TimeEncoding.HasOrigin(kind) ? System.DateTime.UnixEpoch.AddDays(_random.Next(20_000)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    private NumericRange Range(ElementType type) => new(
        Value(Often() ? type : Type()), Value(Often() ? type : Type()), MinimumIsExclusive: Rarely(), MaximumIsExclusive: Rarely());

    private ContractValue? MaybeValue(ElementType type) => Rarely() ? Value(Often() ? type : Type()) : null;

    private ContractValue Value(ElementType type) => type switch
    {
        ElementType.Unspecified or ElementType.String or ElementType.Enum => new(type, _texts.Any()),
        ElementType.Bool => ContractValue.Of(Rarely()),
        ElementType.Decimal => ContractValue.Of(
            new decimal(_random.Next(), _random.Next(), _random.Next(), Often(), (byte)_random.Next(29))),
        ElementType.Float16 or ElementType.BFloat16 or ElementType.Float32 or ElementType.Float64 =>
            new(type, NumberText.Of(BitConverter.Int64BitsToDouble(_random.NextInt64(long.MinValue, long.MaxValue)), type)),
        _ => ContractValue.TryParse(NumberText.Of((long)_random.Next(128)), type, out var value) ? value : default,
    };

    private ElementType Type() => (ElementType)_random.Next(17);

    private T? Maybe<T>(Func<T> value)
        where T : class => Rarely() ? value() : null;

    private int? Maybe(Func<int> value) => Rarely() ? Often() ? value() : -value() : null;

    private bool Rarely() => _random.Next(3) == 0;

    private bool Often() => _random.Next(3) != 0;
}
