namespace ContractsSdk.Contracts.Rules;

/// <summary>Where the page of a rule is.</summary>
public static class RulePages
{
    private const string Pages = "https://github.com/contractssdk/contractssdk/blob/main/docs/rules/";

    /// <summary>The address of a rule's page.</summary>
    public static string Of(string id) => Pages + id + ".md";
}
