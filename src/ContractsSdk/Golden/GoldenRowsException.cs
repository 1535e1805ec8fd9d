using System;

namespace ContractsSdk;

/// <summary>A model does not answer its golden rows as recorded, or they cannot be read.</summary>
public sealed class GoldenRowsException : Exception
{
    /// <summary>Says how the model differs.</summary>
    /// <param name="report">The report.</param>
    public GoldenRowsException(GoldenReport report)
        : base(report.ToString()) => Report = report;

    /// <summary>Says why the rows cannot be used.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The cause, or null.</param>
    public GoldenRowsException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>What differs; null where the rows could not be used at all.</summary>
    public GoldenReport? Report { get; }
}
