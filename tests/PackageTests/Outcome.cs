namespace PackageTests;

internal sealed record Outcome(int ExitCode, string Output)
{
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
