using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

public sealed class TextTests
{
    private const string Source = """
        [ModelContract("texts", "1.0.0")]
        public sealed partial class Client : ModelClient<Texts, FraudScore>;

        [Features]
        public sealed class Texts
        {
            [Feature("Plain")] public string Plain { get; set; } = "";
            [Feature("Nullable")] public string? Nullable { get; set; }
            [Feature("Imputed", Missing = "?")] public string? Imputed { get; set; }
            [Feature("Stated"), Required] public string Stated { get; set; } = "";
            [Feature("Empty"), Required(AllowEmptyStrings = true)] public string Empty { get; set; } = "";
            [Feature("Limited"), StringLength(3, MinimumLength = 2)] public string Limited { get; set; } = "";
            [Feature("Both"), MinLength(2), MaxLength(4), Length(1, 3)] public string Both { get; set; } = "";
            [Feature("Long"), MinLength(2)] public string Long { get; set; } = "";
            [Feature("Word"), RegularExpression("[a-z\"\\\\]+")] public string Word { get; set; } = "";
            [Feature("Coded", Missing = "xx"), Length(2, 2), RegularExpression("x+")] public string? Coded { get; set; }
        }
        """;

    private static readonly LoadedClient Client = LoadedClient.Of(Source);

    public static TheoryData<string, string?, string> Broken => new()
    {
        { "Plain", null, "Missing" },
        { "Plain", "\0", "IllFormedText" },
        { "Plain", "\ud83c", "IllFormedText" },
        { "Nullable", null, "Missing" },
        { "Stated", null, "Missing" },
        { "Stated", "", "Length" },
        { "Limited", "a", "Length" },
        { "Limited", "abcd", "Length" },
        { "Both", "a", "Length" },
        { "Both", "abcd", "Length" },
        { "Long", "a", "Length" },
        { "Word", "", "Pattern" },
        { "Word", "aB", "Pattern" },
        { "Word", "a\n", "Pattern" },
        { "Coded", "y", "Length Pattern" },
        { "Coded", "x\0", "Pattern IllFormedText" },
        { "Coded", "yyy\ud83c", "Length Pattern IllFormedText" },
    };

    public static TheoryData<string, string?, string> Written => new()
    {
        { "Plain", "", "" },
        { "Plain", "grüße, 日本 🎲 \u200b", "grüße, 日本 🎲 \u200b" },
        { "Nullable", "a", "a" },
        { "Imputed", null, "?" },
        { "Imputed", "", "" },
        { "Stated", " ", " " },
        { "Empty", "", "" },
        { "Limited", "ab", "ab" },
        { "Limited", "🎲", "🎲" },
        { "Both", "abc", "abc" },
        { "Long", "abcdefghij", "abcdefghij" },
        { "Word", "a\"\\", "a\"\\" },
        { "Coded", null, "xx" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void IsRefused(string name, string? value, string rules) =>
        Assert.Equal(rules, string.Join(" ", Client.Validate(Client.Row((name, value))).Where(finding => finding.Name == name).Select(finding => finding.Rule)));

    [Theory]
    [MemberData(nameof(Written))]
    public void IsWritten(string name, string? value, string text)
    {
        var row = Client.Row((name, value), ("Nullable", value ?? "n"));
        Assert.DoesNotContain(Client.Validate(row), finding => finding.Name == name);
        Assert.Equal(text, Client.Encode(row).Text(Client.Plan.Features[Client.Feature(name)].Tensor, 1));
    }
}
