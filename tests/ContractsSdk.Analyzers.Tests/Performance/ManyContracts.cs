using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using ContractsSdk.Analyzers.Reading;
using ContractsSdk.Analyzers.Tests.Harness;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Baselines;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractsSdk.Analyzers.Tests.Performance;

/// <summary>
/// A project with many contracts, each of twenty features and two outputs in a file of its own, released several times: every release
/// brought one more feature that callers may leave out, and so does what is declared now.
/// </summary>
internal sealed class ManyContracts(int count, int releases)
{
    private const int Features = 20;

    public const string Usings = """
        global using System;
        global using System.ComponentModel.DataAnnotations;
        global using ContractsSdk;
        """;

    /// <summary>The source files, by name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; } = Enumerable.Range(0, count)
        .ToDictionary(index => $"Contract{Text(index)}.cs", index => Source(index, releases))
        .Append(new("Usings.cs", Usings))
        .ToDictionary();

    public CSharpCompilation Compile() => Framework.Compilation(
        "Many", [.. Sources.Select(file => CSharpSyntaxTree.ParseText(file.Value, Framework.Parse, file.Key))]);

    /// <summary>The files of every contract's folder, by path.</summary>
    public IReadOnlyDictionary<string, string> Baselines()
    {
        var compilation = Compile();
        var files = new Dictionary<string, string>();
        for (var index = 0; index < count; index++)
        {
            var client = compilation.GetTypeByMetadataName($"Contract{Text(index)}.Client")!;
            var contract = ContractReader.Read(client, compilation, CancellationToken.None).Declaration!.Contract;
            Predecessor? previous = null;
            var released = new StringBuilder();
            for (var release = 0; release < releases; release++)
            {
                var (version, text) = Freeze(contract, release, previous);
                files[$"contracts/{contract.Id}/{version}.contract"] = text;
                previous = new(version, FrozenContract.DigestOf(text));
                released.Append(new ReleasedLine(version, previous.Digest).Write());
            }

            files[$"contracts/{contract.Id}/released.txt"] = released.ToString();
        }

        return files;
    }

    private static (string Version, string Text) Freeze(ModelContract contract, int release, Predecessor? previous)
    {
        var version = $"1.{Text(release)}.0";
        var known = contract.Features.Where(feature => !feature.Name.StartsWith("added", System.StringComparison.Ordinal)
            || int.Parse(feature.Name[5..], CultureInfo.InvariantCulture) < release);
        return (version, new FrozenContract(contract with { Version = version, Features = known.ToEquatableArray() }, previous, default).Write());
    }

    private static string Source(int index, int releases)
    {
        var members = new StringBuilder();
        for (var feature = 0; feature < Features - releases; feature++)
            members.Append(Member(feature));
        for (var added = 0; added < releases; added++)
            members.Append(CultureInfo.InvariantCulture, $"    [Feature(\"added{added}\", Missing = {added}f, Unit = \"EUR\")] public float? Added{added} {{ get; init; }}\n");
        return $$"""
            namespace Contract{{index}};

            [ModelContract("contract-{{index}}", "1.{{releases}}.0", Owner = "payments-risk")]
            public sealed partial class Client : ModelClient<Row, Verdict>
            {
                [Fallback]
                private static Verdict Review(Row row) => new() { IsFraud = true, Probability = 0.5f };
            }

            [Features]
            public sealed record Row
            {
            {{members}}
                public override string ToString() => nameof(Row);
            }

            [Prediction]
            public readonly record struct Verdict
            {
                [Output("label")] public required bool IsFraud { get; init; }

                [Output("probability", Threshold = 0.7), Range(0.0, 1.0)] public required float Probability { get; init; }
            }
            """;
    }

    private static string Member(int feature) => (feature % 4) switch
    {
        0 => $"    [Feature(\"amount{feature}\", Unit = \"EUR\"), Range(0.0, 50_000.0)] public required float Amount{feature} {{ get; init; }}\n",
        1 => $"    [Feature(\"merchant{feature}\"), AllowedValues(\"grocery\", \"travel\", \"electronics\"), OneHot] public required string Merchant{feature} {{ get; init; }}\n",
        2 => $"    [Feature(\"age{feature}\", Missing = 30), Range(0, 36_500), Sensitive] public int? Age{feature} {{ get; init; }}\n",
        _ => $"    [Feature(\"present{feature}\")] public required bool Present{feature} {{ get; init; }}\n",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
