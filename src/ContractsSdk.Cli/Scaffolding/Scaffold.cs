using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>
/// Writes what a person would begin with: the types and the client that a model's signature asks for, and a first test. What the model
/// cannot tell (units, ranges, which column is which) is asked in comments.
/// </summary>
internal static class Scaffold
{
    public static ScaffoldResult Of(ScaffoldRequest request)
    {
        var model = request.Model;
        var batch = HasBatch(model);
        var reasons = new List<string>();
        var features = Members(model.Inputs, new FeatureScaffold(new(request.Features), batch).Of, "input", reasons);
        var outputs = Members(model.Outputs, new OutputScaffold(new(request.Prediction), batch).Of, "output", reasons);
        if (model.Inputs.IsEmpty)
            reasons.Add("the model has no input that must be fed");
        if (model.Outputs.IsEmpty)
            reasons.Add("the model has no output");
        return reasons.Count > 0
            ? new(null, null, reasons)
            : new(SourceText.Of(request, batch, features, outputs), TestText.Of(request, features), []);
    }

    // A first axis of any length on everything that goes in and comes out.
    private static bool HasBatch(ModelSignature model) =>
        model.Inputs.All(HasOpenFirstAxis) && model.Outputs.All(output => output.Kind != TensorKind.Tensor || !output.IsRankKnown || HasOpenFirstAxis(output));

    private static bool HasOpenFirstAxis(TensorSignature tensor) =>
        tensor.Kind == TensorKind.Tensor && tensor.IsRankKnown && tensor.Shape.Count > 0 && tensor.Shape[0] < 0;

    private delegate IReadOnlyList<ScaffoldMember> MembersOf(TensorSignature tensor, out string? reason);

    private static List<ScaffoldMember> Members(IEnumerable<TensorSignature> tensors, MembersOf membersOf, string what, List<string> reasons)
    {
        var members = new List<ScaffoldMember>();
        foreach (var tensor in tensors)
        {
            members.AddRange(membersOf(tensor, out var reason));
            if (reason is not null)
                reasons.Add($"the {what} '{CSharpText.Comment(tensor.Name)}' {reason}");
        }

        return members;
    }
}
