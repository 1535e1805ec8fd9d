using System;
using System.Linq;

namespace PackageTests;

internal sealed record Outcome(int ExitCode, string Output)
{
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Whether an error of a rule stands in a file.</summary>
    public bool Says(string file, string rule) => Output.Split('\n').Any(said =>
        said.Contains($"{file}(", StringComparison.Ordinal) && said.Contains($"error {rule}:", StringComparison.Ordinal));

    /// <summary>Whether an error of a rule stands on a line of a file.</summary>
    public bool Says(string file, int line, string rule) => Output.Split('\n').Any(said =>
        said.Contains($"{file}({line},", StringComparison.Ordinal) && said.Contains($"error {rule}:", StringComparison.Ordinal));
}
