namespace ContractsSdk.Cli.Rendering;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>For people: a table at a terminal, else a line for each finding as compilers write them.</summary>
    Table,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code scanning: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For a comment on a pull request.</summary>
    Markdown,
}
