using System.Globalization;

namespace ContractsSdk.Contracts.Text;

/// <summary>Why a text is not a contract.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record ContractReadError(int Line, string Message)
{
    /// <summary>One line: where, and what.</summary>
    public override string ToString() => "line " + Line.ToString(CultureInfo.InvariantCulture) + ": " + Message;
}
