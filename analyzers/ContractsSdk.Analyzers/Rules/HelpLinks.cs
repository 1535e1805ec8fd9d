namespace ContractsSdk.Analyzers.Rules;

/// <summary>Where the page of a rule is.</summary>
internal static class HelpLinks
{
    private const string Pages = "https://github.com/contractssdk/contractssdk/blob/main/docs/rules/";

    public static string Of(string id) => Pages + id + ".md";
}
