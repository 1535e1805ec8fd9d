using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Tests;

namespace ContractsSdk.Contracts.Evolution.Tests.Cases;

/// <summary>
/// A folder of <c>tests/ContractCases</c>: two contracts, the first one there is, or a history of several (<c>v1.contract</c>,
/// <c>v2.contract</c> and so on), and what every rule of the catalogue says about the way from one to the other and back.
/// </summary>
public sealed record ContractCase(string Rule, string Name, IReadOnlyList<string> Texts)
{
    private static readonly string Folder = RepositoryFiles.PathOf("tests", "ContractCases");

    public static IEnumerable<ContractCase> All() =>
        from rule in Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal)
        from folder in Directory.EnumerateDirectories(rule).Order(StringComparer.Ordinal)
        select new ContractCase(Path.GetFileName(rule), Path.GetFileName(folder), [.. Contracts(folder).Select(File.ReadAllText)]);

    public bool IsPair => Texts.Count == 2;

    public string PathOf(string file) => Path.Combine(Folder, Rule, Name, file);

    public override string ToString() => $"{Rule}/{Name}";

    public static ModelContract Read(string text) => ContractText.Read(text) is { Contract: { } contract }
        ? contract
        : throw new InvalidDataException(string.Join('\n', ContractText.Read(text).Errors));

    // Before stands before after, against the alphabet.
    private static IEnumerable<string> Contracts(string folder) => Directory
        .EnumerateFiles(folder, "*.contract")
        .OrderBy(file => Path.GetFileName(file) == "after.contract")
        .ThenBy(file => file, StringComparer.Ordinal);
}
