namespace ContractsSdk.Contracts.Onnx;

/// <summary>Why a file is no model, or none that is handed to an engine.</summary>
/// <param name="Kind">The kind of trouble.</param>
/// <param name="Message">What is wrong, as the end of a sentence that begins with the file: <c>is empty</c>. Holds no path.</param>
public sealed record OnnxProblem(OnnxProblemKind Kind, string Message)
{
    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
