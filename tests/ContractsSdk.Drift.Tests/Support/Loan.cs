using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Drift.Tests.Support;

[ModelContract("loan-risk", "1.0.0")]
public sealed partial class LoanRisk : ModelClient<Loan, Risk>
{
    public static ModelContract Declared { get; } = ContractText.Read(TextOf<LoanRisk>()).Contract!;

    [Fallback]
    private static Risk Careful(in Loan loan) => new() { IsBad = true, Probability = 0.5f };

    private static string TextOf<TClient>()
        where TClient : class, IModelClientFactory<TClient> => TClient.ContractText;
}

public enum Channel
{
    Branch = 1,
    Online = 2,
    Partner = 7,
}

[Features]
public sealed record Loan
{
    [Feature("age"), Range(18, 120)]
    public required int Age { get; init; }

    [Feature("amount", Unit = "EUR"), Range(0.0, 1_000_000.0)]
    public required float Amount { get; init; }

    [Feature("channel"), OneHot]
    public required Channel Channel { get; init; }

    [Feature("employed", Missing = false)]
    public bool? Employed { get; init; }

    [Feature("income", Missing = 0.0)]
    public double? Income { get; init; }

    [Feature("purpose"), AllowedValues("car", "house", "travel"), OneHot(OnUnknown = Unknown.AllZero)]
    public required string Purpose { get; init; }

    [Feature("town", Missing = "?")]
    public string? Town { get; init; }
}

[Prediction]
public readonly record struct Risk
{
    [Output("label")]
    public required bool IsBad { get; init; }

    [Output("probabilities", Index = 1), Range(0.0, 1.0)]
    public required float Probability { get; init; }
}

/// <summary>Rows of one distribution.</summary>
internal static class Loans
{
    private static readonly string[] Towns = ["Bern", "Köln", "Lyon", "Oslo"];

    public static Loan One(Random random) => new()
    {
        Age = 18 + (int)(80 * random.NextDouble() * random.NextDouble()),
        Amount = (float)Math.Exp(5 + (5 * random.NextDouble())),
        Channel = random.Next(10) switch { < 5 => Channel.Online, < 9 => Channel.Branch, _ => Channel.Partner },
        Employed = random.Next(20) == 0 ? null : random.Next(4) > 0,
        Income = random.Next(10) == 0 ? null : Math.Round(20_000 + (60_000 * random.NextDouble())),
        Purpose = random.Next(5) switch { < 2 => "car", < 4 => "house", _ => "travel" },
        Town = random.Next(30) == 0 ? null : Towns[Math.Min(random.Next(4), random.Next(4))],
    };

    public static IEnumerable<Loan> Many(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => One(random));
    }

    public static Risk Answer(Loan loan) => new() { IsBad = loan.Amount > 10_000, Probability = Math.Clamp(loan.Amount / 100_000, 0, 1) };
}
