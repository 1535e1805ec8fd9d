namespace ContractsSdk.OnnxRuntime;

/// <summary>How far a graph is rewritten when it is loaded. The numbers are ONNX Runtime's.</summary>
public enum GraphOptimization
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>What holds everywhere: constants are folded, redundant nodes taken out.</summary>
    Basic = 1,

    /// <summary>And nodes are fused.</summary>
    Extended = 2,

    /// <summary>And the layout of memory is changed for this processor.</summary>
    All = 99,
}
