using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContractsSdk.Tests;

namespace Zoo.Tests;

/// <summary>The page of kinds says of each where it is tried, or that it is out of scope.</summary>
public sealed partial class ModelsPageTests
{
    private const int Kinds = 32;

    [Fact]
    public void Every_kind_is_tried_or_out_of_scope()
    {
        var rows = Row().Matches(File.ReadAllText(RepositoryFiles.PathOf("docs", "model-kinds.md"))).ToList();

        Assert.Equal(Enumerable.Range(1, Kinds), rows.Select(row => int.Parse(row.Groups["kind"].Value, CultureInfo.InvariantCulture)));
        Assert.All(rows, row => Assert.True(
            row.Value.Contains("(../tests/Zoo.Tests/Kinds/", StringComparison.Ordinal) != row.Value.Contains("out of scope", StringComparison.Ordinal), row.Value));
    }

    [Fact]
    public void Every_model_is_of_a_contract()
    {
        var tests = string.Concat(Directory.GetFiles(RepositoryFiles.PathOf("tests", "Zoo.Tests", "Kinds")).Select(File.ReadAllText));

        Assert.All(
            Directory.GetFiles(RepositoryFiles.PathOf("tests", "models", "zoo"), "*.onnx").Select(Path.GetFileName),
            model => Assert.Contains($"\"models/{model}\"", tests, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| (?<kind>\d+) \|.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
