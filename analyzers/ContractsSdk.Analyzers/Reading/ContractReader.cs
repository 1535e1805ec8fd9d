using System;
using System.Linq;
using System.Threading;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Reads a class with <c>[ModelContract]</c>, its features type and its prediction type: into the contract they state, and into
/// everything rules have to say about them. Generator and analyzers read with this one reader.
/// </summary>
internal static class ContractReader
{
    /// <summary>Reads one client. Code that is being typed is read as far as it goes.</summary>
    /// <param name="client">A class with <c>[ModelContract]</c>.</param>
    /// <param name="compilation">The compilation it is declared in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="readings">Where types that were read already are found; null to read everything here.</param>
    public static ReadResult Read(
        INamedTypeSymbol client, Compilation compilation, CancellationToken cancellation, ClientReadings? readings = null)
    {
        var context = new ReadingContext(client, compilation, cancellation);
        var canBeGenerated = ClientShapeReader.CanBeGenerated(context);
        var contract = ContractFactReader.Read(context);
        if (contract is null || DeclaredTypes.Read(context) is not var (featuresType, predictionType))
            return new(null, context.Findings);

        var (features, constants, retired, _) = Features(context, featuresType, readings);
        var (outputs, construction, _) = Outputs(context, predictionType, readings);
        context.Subject = client;
        var fallbacks = FallbackReader.Read(context, featuresType, predictionType);
        var resilience = ResilienceReader.Read(context);
        var batching = BatchingReader.Read(context);
        if (!canBeGenerated || construction is null)
            return new(null, context.Findings);

        contract = ContractOrder.Sorted(contract with
        {
            Batch = featuresType.GetAttributes().Find(KnownTypes.Features)?.Named("Batch") is not false,
            Fallback = fallbacks.Aggregate(FallbackReasons.None, (reasons, fallback) => reasons | fallback.On),
            FeaturesShape = ClrShapeReader.Of(featuresType),
            PredictionShape = ClrShapeReader.Of(predictionType),
            Features = features.Select(feature => feature.Contract).ToEquatableArray(),
            Constants = constants.ToEquatableArray(),
            Retired = retired,
            Outputs = outputs.Select(output => output.Contract).ToEquatableArray(),
        });
        return new(
            ClientSpelling.Of(context) with
            {
                Contract = contract,
                FeaturesType = Spelling.Type(client.BaseType!.TypeArguments[0]),
                Features = features.Select(feature => feature.Spelling).ToEquatableArray(),
                PredictionType = Spelling.Type(client.BaseType.TypeArguments[1]),
                Outputs = outputs.Select(output => output.Spelling).ToEquatableArray(),
                Construction = construction,
                Fallbacks = fallbacks,
                Resilience = resilience,
                Batching = batching,
                Suppressions = Suppressions.Of(
                    context, [featuresType, predictionType], predictionType.InstanceConstructors,
                    features.SelectMany(feature => Suppressions.Named(feature.Member)),
                    outputs.SelectMany(output => Suppressions.Named(output.Member)), context.Client.GetMembers().Where(member => member is IMethodSymbol or IPropertySymbol or IFieldSymbol)),
            },
            context.Findings);
    }

    /// <summary>Reads a type with <c>[Features]</c> on its own: what rules say about it whoever uses it.</summary>
    public static ReadFeatures ReadFeatures(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Features(ReadingContext.Without(type, compilation, cancellation), type);

    /// <summary>Reads a type with <c>[Prediction]</c> on its own: what rules say about it whoever uses it.</summary>
    public static ReadPrediction ReadPrediction(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Outputs(ReadingContext.Without(type, compilation, cancellation), type);

    // A type beside its client speaks for itself, too: that reading is the client's.
    private static ReadFeatures Features(ReadingContext context, INamedTypeSymbol type, ClientReadings? readings)
    {
        context.Subject = type;
        if (readings is null || !context.IsBeside(type))
            return Features(context, type);
        var read = readings.Features(type, context.Compilation, context.Cancellation);
        context.Add(read.Findings);
        return read;
    }

    private static ReadPrediction Outputs(ReadingContext context, INamedTypeSymbol type, ClientReadings? readings)
    {
        context.Subject = type;
        if (readings is null || !context.IsBeside(type))
            return Outputs(context, type);
        var read = readings.Prediction(type, context.Compilation, context.Cancellation);
        context.Add(read.Findings);
        return read;
    }

    private static ReadFeatures Features(ReadingContext context, INamedTypeSymbol type)
    {
        var members = MemberReader.Read(context, type, KnownTypes.Feature);
        var features = FeatureReader.Read(context, type, members);
        features = SlotReader.Place(context, type, features, areAll: features.Count == members.Count);
        AxisReader.Check(context, features);
        features = ElementReader.Read(context, type, features);
        features = FeatureCarrierCheck.Read(context, features);
        SensitiveCheck.Check(context, type, features);
        features =
        [
            .. features.Select((feature, i) => feature with { Spelling = feature.Spelling with { Order = i } })
                .OrderBy(feature => feature.Contract.Name, StringComparer.Ordinal),
        ];
        var constants = ConstantReader.Read(context, type, features);
        var retired = HistoryReader.Retired(context, type);
        HistoryCheck.Features(context, type, features, retired);
        return new(features, constants, retired, context.Findings);
    }

    private static ReadPrediction Outputs(ReadingContext context, INamedTypeSymbol type)
    {
        var members = MemberReader.Read(context, type, KnownTypes.Output);
        var outputs = OutputCarrierCheck.Read(context, OutputReader.Read(context, type, members));
        outputs = [.. outputs.OrderBy(output => output.Contract.Name, StringComparer.Ordinal)];
        HistoryCheck.Outputs(context, outputs);
        return new(outputs, ConstructionReader.Read(context, type, outputs, areAll: outputs.Count == members.Count), context.Findings);
    }
}
