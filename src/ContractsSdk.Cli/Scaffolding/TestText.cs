using System.Collections.Generic;
using System.Text;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>A first test, as a file: the model loads and answers.</summary>
internal static class TestText
{
    public static string Of(ScaffoldRequest request, IReadOnlyList<ScaffoldMember> features)
    {
        var text = new StringBuilder();
        text.Append("using ContractsSdk;\nusing ContractsSdk.OnnxRuntime;\nusing Xunit;\n\n");
        text.Append($"namespace {request.Namespace};\n\npublic sealed class {request.Client}Tests\n{{\n");
        text.Append("    // TODO: a row whose answer is known, and that answer. GoldenRows.Record keeps both.\n    [Fact]\n    public void Answers()\n    {\n");
        text.Append($"        using var client = {request.Client}.Load();\n\n");
        text.Append($"        var prediction = client.Predict(new {request.Features}\n        {{\n");
        foreach (var feature in features)
            text.Append($"            {feature.Name} = {feature.Sample},\n");
        text.Append("        });\n\n        Assert.Equal(PredictionSource.Model, prediction.Source);\n    }\n}\n");
        return text.ToString();
    }
}
