namespace ContractsSdk;

/// <summary>What decides which bytes may answer as the contract's model.</summary>
public enum ModelPin
{
    /// <summary>
    /// The model's signature beside it (<c>fraud.onnx.signature</c>), which the build copied there: the very model that the types were held
    /// against.
    /// </summary>
    Exact = 0,

    /// <summary>
    /// The model's manifest beside it (<c>fraud.onnx.manifest</c>), which came with it: any model that was released for the contract.
    /// </summary>
    Manifest = 1,

    /// <summary>Nothing. Only in Development.</summary>
    Off = 2,
}
