using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Tests.Rules.Releases;

/// <summary>A file of a contract's folder, as the compiler hands it to analyzers: one text for as long as it is not edited.</summary>
internal sealed class BaselineText(string name, string text, string contract = "fraud-detector") : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);
    private int _reads;

    public override string Path { get; } = System.IO.Path.Combine("project", "contracts", contract, name);

    /// <summary>How often somebody asked for the text.</summary>
    public int Reads => _reads;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _reads);
        return _text;
    }
}
