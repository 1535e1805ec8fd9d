namespace ContractsSdk.Contracts.Onnx.Vocabularies;

/// <summary>What the scores of a node mean, where its operator and its attributes leave no doubt.</summary>
internal static class ScoreMeaning
{
    /// <summary>What a value of a node means; unspecified where a node of this kind may yield anything.</summary>
    /// <param name="node">The node.</param>
    /// <param name="output">The position of the value among its outputs.</param>
    public static ScoreKind Of(FlowNode node, int output) => node.Operator switch
    {
        "Softmax" or "Sigmoid" => ScoreKind.Probability,
        "LogSoftmax" => ScoreKind.Logit,
        "LinearClassifier" or "SVMClassifier" or "TreeEnsembleClassifier" when output == 1 => OfClassifier(node),
        _ => ScoreKind.Unspecified,
    };

    // The sums of a forest may be probabilities already; a plane's are distances from it, unless something makes more of them.
    private static ScoreKind OfClassifier(FlowNode node) => node.Attributes.PostTransform switch
    {
        "SOFTMAX" or "LOGISTIC" => ScoreKind.Probability,
        null or "" or "NONE" when node.Operator == "LinearClassifier" => ScoreKind.Margin,
        null or "" or "NONE" when node.Operator == "SVMClassifier" => node.Attributes.HasProbabilities ? ScoreKind.Probability : ScoreKind.Margin,
        _ => ScoreKind.Unspecified,
    };
}
