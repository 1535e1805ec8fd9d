using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Tests.Rules.Releases;

/// <summary>A file of a contract's folder, as the compiler hands it to analyzers.</summary>
internal sealed class BaselineText(string name, string text) : AdditionalText
{
    public override string Path { get; } = System.IO.Path.Combine("project", "contracts", "fraud-detector", name);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
