using System.IO;
using FraudScoring.Reports;

namespace FraudScoring.Tests;

public sealed class PlainTextTests
{
    [Fact]
    public void AlignsTextLeftAndNumbersRight()
    {
        using var output = new StringWriter { NewLine = "\n" };

        PlainText.Write(output, [new("Answers", ["by", "rows"], 1, [["model", "7"], ["a fallback", "1,234"]])]);

        Assert.Equal(
            "Answers\n" +
            "  by           rows\n" +
            "  model           7\n" +
            "  a fallback  1,234\n\n",
            output.ToString());
    }
}
