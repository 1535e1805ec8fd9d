using System;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using ContractsSdk.Engines;
using Parcels;

namespace ContractsSdk.Tests.Previous;

/// <summary>
/// A library that was compiled with an earlier package runs on this runtime: <c>tests/Parcels/0.1/Parcels.dll</c> was built once, and
/// stays as it was. What generated code calls may be added to; it is never removed, and never comes to mean something else.
/// </summary>
public sealed class PreviousLibraryTests : IDisposable
{
    private static readonly Parcel Row = new()
    {
        Weight = 2.5f,
        Age = null,
        Stops = 90,
        Shop = "travel",
        Service = Service.Express,
        Colour = "green",
        Insured = true,
        Distance = Math.E - 1,
        Size = [1, 2, 3],
        Sent = new DateOnly(2026, 2, 1),
        Hour = new TimeOnly(0, 0),
        City = "Köln",
        Route = 1L << 40,
    };

    private readonly RecordingEngine _engine = new();
    private readonly ParcelDelay _client;

    public PreviousLibraryTests() => _client = ParcelDelay.Create(_engine);

    [Fact]
    public void EveryMemberItCallsIsThere()
    {
        using var image = new PEReader(System.IO.File.OpenRead(typeof(ParcelDelay).Assembly.Location));
        var metadata = image.GetMetadataReader();
        var missing = metadata.MemberReferences.Select(handle => MetadataTokens.GetToken(handle)).Where(IsMissing).ToList();

        Assert.NotEmpty(metadata.MemberReferences);
        Assert.Empty(missing.Select(token => metadata.GetString(metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(token & 0xFFFFFF)).Name)));
    }

    [Fact]
    public void ARowIsMadeIntoTheSameNumbers()
    {
        var prediction = _client.Predict(Row);

        Assert.Equal(
            """
            city: Köln
            features: 2.5 30 20 0 1 0 0 1 1 1 -2 1 2 3 31 0 1
            route: 1099511627776
            """.ReplaceLineEndings("\n"),
            _engine.Fed);
        Assert.Equal((PredictionSource.Model, "yes", 0.75f), (prediction.Source, prediction.Value.Class, prediction.Value.Probability));
        Assert.Equal([3, 4], prediction.Value.Hours);
    }

    [Fact]
    public void TheSamePromisesAreKept()
    {
        var row = Row with
        {
            Weight = 71,
            Age = float.NaN,
            Shop = "else",
            Service = (Service)3,
            Colour = "blue",
            Distance = -2,
            Size = [1, 2],
            City = "köln",
            Route = null,
        };

        Assert.False(_client.TryPredict(row, out var refused));

        Assert.Equal(
            ["city Pattern", "colour UnknownCategory", "distance OutOfRange", "route Missing", "service UnknownCategory", "size Length", "weight OutOfRange"],
            refused.Violations.Select(violation => $"{violation.Name} {violation.Rule}"));
    }

    [Fact]
    public void WhatTheModelMustNotSayIsABadOutputAndTheFallbackAnswers()
    {
        _engine.Class = "perhaps";
        var unknown = _client.Predict(Row);
        _engine.Class = "no";
        _engine.Probability = 1.5f;
        var outside = _client.Predict(Row);
        _engine.Status = RunStatus.Failed;
        var failed = _client.Predict(Row);

        Assert.All([unknown, outside, failed], answer => Assert.Equal((PredictionSource.Fallback, 0.25f), (answer.Source, answer.Value.Probability)));
        Assert.Equal(
            [FallbackReasons.BadOutput, FallbackReasons.BadOutput, FallbackReasons.EngineFailure],
            [unknown.Reason, outside.Reason, failed.Reason]);
    }

    public void Dispose() => _client.Dispose();

    private static bool IsMissing(int token)
    {
        try
        {
            return typeof(ParcelDelay).Module.ResolveMember(token, [typeof(Parcel)], [typeof(Parcel)]) is null;
        }
        catch (Exception e) when (e is MissingMemberException or TypeLoadException)
        {
            return true;
        }
    }
}
