using System.Collections.Generic;
using ContractsSdk.Cli.Changelogs;
using ContractsSdk.Cli.Findings;
using ContractsSdk.Cli.Inspecting;
using ContractsSdk.Cli.Models;

namespace ContractsSdk.Cli.Reporting;

/// <summary>Everything there is to tell of one contract.</summary>
/// <param name="Card">What it says, without what is sensitive: a report is passed on.</param>
/// <param name="IsReleased">Whether this version is frozen.</param>
/// <param name="Tensors">Which elements of the model's inputs its features fill.</param>
/// <param name="Findings">What is wrong with it.</param>
/// <param name="History">What each version changed, newest first.</param>
/// <param name="Model">What its model offers; null where neither the model nor its signature is there.</param>
/// <param name="Data">What the data of its reference profile looked like; null where there is none.</param>
internal sealed record ContractReport(
    ContractCard Card, bool IsReleased, IReadOnlyList<TensorMap> Tensors, Report Findings, Changelog History, SignatureCard? Model, DataSummary? Data);
