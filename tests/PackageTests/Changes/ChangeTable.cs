using System.Collections.Generic;

namespace PackageTests.Changes;

/// <summary>The changes that real builds are held against: one or more of every family of rules.</summary>
internal static class ChangeTable
{
    private const string Client = "class Client";
    private const string Amount = "float Amount";
    private const string Age = "float? Age";
    private const string Shop = "string Shop";
    private const string Payments = "int Payments";
    private const string Score = "float Score";
    private const string Class = "string Class";

    public static readonly IReadOnlyList<Change> All =
    [
        // Features: there or not, by what name
        new("MC101", "[Feature(\"distance\", Tensor = \"distance\")]\n    ", "", Client) { Accept = ["MC510 in distance deprecated"] },
        new("MC103", "[Feature(\"distance\", Tensor = \"distance\")]", "[Feature(\"hour\", Slot = 5)]\n    public required float Hour { get; init; }\n\n    [Feature(\"distance\", Tensor = \"distance\")]", "float Hour"),
        new("MC105", "float? Age", "required float? Age", "required float? Age"),
        new("MC107", "Feature(\"distance\"", "Feature(\"distance_km\"", "float Distance"),
        new("MC109", "Distance {", "DistanceKm {", "DistanceKm"),
        new("MC110", ", FormerName(\"years\")", "", Age),

        // What a feature takes
        new("MC113", "required int Payments", "required short Payments", "short Payments"),
        new("MC114", "required float Distance", "required bool Distance", "bool Distance"),
        new("MC117", "Range(0.0, 500.0)", "Range(0.0, 400.0)", Amount),
        new("MC122", "AllowedValues(\"grocery\", \"travel\")", "AllowedValues(\"grocery\")", Shop),
        new("MC124", "\"travel\"", "\"travels\"", Shop),
        new("MC125", "OneHot]", "OneHot(OnUnknown = Unknown.AllZero)]", Shop) { Accept = ["MC125 in shop unknown = reject -> all-zero"] },
        new("MC127", "Missing = 30f", "Missing = 31f", Age) { Accept = ["MC127 in age missing = 30 -> 31"] },

        // What it means
        new("MC128", "\"EUR\"", "\"USD\"", Amount) { Accept = ["MC128 in amount unit = EUR -> USD"] },
        new("MC130", "sealed record Payment", "sealed class Payment", Client),
        new("MC131", "\"24h\"", "\"7d\"", Payments) { Accept = ["MC131 in payments window = 24h -> 7d"] },

        // Outputs
        new("MC201", "[Output(\"class\"), Labels(\"no\", \"yes\")]\n    public required string Class { get; init; }", "", Client) { Accept = ["MC510 out class deprecated"] },
        new("MC208", "Range(0.0, 1.0)", "Range(0.0, 2.0)", "float[] Scores"),
        new("MC210", "Labels(\"no\", \"yes\")", "Labels(\"no\", \"yes\", \"unsure\")", Class),
        new("MC215", "Positive = \"fraud\"", "Positive = \"no fraud\"", Score) { Accept = ["MC215 out score positive = fraud -> \"no fraud\""] },
        new("MC216", "ScoreKind.Probability", "ScoreKind.Logit", Score) { Accept = ["MC216 out score meaning = probability -> logit"] },
        new("MC217", "Threshold = 0.5", "Threshold = 0.7", Score) { Accept = ["MC217 out score threshold = 0.5 -> 0.7"] },
        new("MC222", "[Fallback]", "[Fallback(On = FallbackReasons.Timeout)]", Client) { Accept = ["MC222 contract fallback = timeout open-circuit limit engine-failure bad-output not-loaded forced -> timeout"] },
        new("MC227", "Shape(2)", "Shape(3)", "float[] Scores"),

        // How it is packed and encoded
        new("MC301", "Slot = 0, ", "Slot = 2, ", Client) { Also = ("Slot = 2, Window", "Slot = 0, Window"), Accept = ["MC301 in features slot = amount age payments shop -> payments age amount shop"] },
        new("MC303", "AllowedValues(\"grocery\", \"travel\")", "AllowedValues(\"travel\", \"grocery\")", Shop) { Accept = ["MC303 in shop category = grocery travel -> travel grocery"] },
        new("MC306", "OneHot]", "Ordinal]", Shop) { Accept = ["MC306 in shop encode = one-hot -> ordinal"] },
        new("MC312", "\"training\", false", "\"training\", true", Client) { Accept = ["MC312 constant training value = false -> true"] },

        // Who answers for it
        new("MC504", ", Owner = \"payments-risk\"", "", Client) { Accept = ["MC504 contract owner = payments-risk ->"] },
        new("MC506", ", Sensitive", "", Age) { Accept = ["MC506 in age sensitive"] },
        new("MC508", "\"screening\"", "\"blocking\"", Client) { Accept = ["MC508 contract purpose = screening -> blocking"] },
        new("MC511", "[Retired(\"postcode\", \"1.0.0\")]\n", "", Client) { Accept = ["MC511 in postcode retired"] },
    ];
}
