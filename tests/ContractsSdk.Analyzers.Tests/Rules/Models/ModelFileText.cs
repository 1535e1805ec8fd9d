using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractsSdk.Analyzers.Tests.Rules.Models;

/// <summary>A file beside a model, as the compiler hands it to analyzers.</summary>
internal sealed class ModelFileText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
