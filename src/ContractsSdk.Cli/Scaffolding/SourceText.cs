using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>The client and its two types, as a file.</summary>
internal static class SourceText
{
    public static string Of(ScaffoldRequest request, bool batch, IReadOnlyList<ScaffoldMember> features, IReadOnlyList<ScaffoldMember> outputs)
    {
        var optional = string.Join(", ", request.Model.OptionalInputs.Select(input => CSharpText.Comment(input.Name)));
        var text = new StringBuilder();
        if (features.SelectMany(feature => feature.Attributes).Any(attribute => attribute.StartsWith("AllowedValues(", StringComparison.Ordinal)))
            text.Append("using System.ComponentModel.DataAnnotations;\n");
        text.Append("using ContractsSdk;\n\n");
        text.Append($"namespace {request.Namespace};\n\n");
        text.Append($"/// <summary>Asks {CSharpText.Comment(request.Path)}. Who owns it, and what answers when it cannot? See Owner and [Fallback].</summary>\n");
        text.Append($"[ModelContract({CSharpText.Of(request.Id)}, \"0.1.0\", Model = {CSharpText.Of(request.Path)})]\n");
        text.Append($"public sealed partial class {request.Client} : ModelClient<{request.Features}, {request.Prediction}>;\n\n");
        text.Append($"/// <summary>What the model is asked about.{(optional.Length == 0 ? "" : $" It has defaults for {optional}, which a feature or a constant may feed.")}</summary>\n");
        text.Append(batch ? "[Features]\n" : "[Features(Batch = false)]\n");
        Type(text, $"public sealed record {request.Features}", features);
        text.Append("\n/// <summary>What the model answers.</summary>\n[Prediction]\n");
        Type(text, $"public sealed record {request.Prediction}", outputs);
        return text.ToString();
    }

    private static void Type(StringBuilder text, string head, IReadOnlyList<ScaffoldMember> members)
    {
        text.Append(head).Append("\n{\n");
        text.AppendJoin('\n', members.Select(member =>
            $"    /// <summary>TODO: {member.Summary}</summary>\n    [{string.Join(", ", member.Attributes)}]\n    public required {member.Type} {member.Name} {{ get; init; }}\n"));
        text.Append("}\n");
    }
}
