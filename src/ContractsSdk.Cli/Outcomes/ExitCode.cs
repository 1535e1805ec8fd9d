namespace ContractsSdk.Cli.Outcomes;

/// <summary>What the program ends with. Documented in <c>docs/cli.md</c>, so that scripts can rely on it.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Ok = 0;

    /// <summary>Something is wrong with a contract: findings, or a refusal.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read, understood or written, so what was said is not the whole truth.</summary>
    public const int Unreadable = 3;

    /// <summary>The project does not build.</summary>
    public const int BuildFailed = 4;

    /// <summary>A mistake of the program itself.</summary>
    public const int Internal = 70;

    /// <summary>Interrupted.</summary>
    public const int Cancelled = 130;
}
