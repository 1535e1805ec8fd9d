using ContractsSdk.Contracts.Rules;

namespace ContractsSdk.Cli.Rendering;

/// <summary>How loud something is, in a word.</summary>
internal static class Levels
{
    /// <summary>The word compilers use, and people.</summary>
    public static string Word(RuleLevel level) => level switch
    {
        RuleLevel.Error => "error",
        RuleLevel.Warning => "warning",
        RuleLevel.Info => "info",
        _ => "none",
    };

    /// <summary>The word of SARIF.</summary>
    public static string Sarif(RuleLevel level) => level == RuleLevel.Info ? "note" : Word(level);
}
