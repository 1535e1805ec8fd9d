namespace ContractsSdk.Contracts.Onnx;

/// <summary>What can be wrong with a model file before an engine sees it.</summary>
public enum OnnxProblemKind : byte
{
    /// <summary>Its bytes are no ONNX model.</summary>
    Malformed = 0,

    /// <summary>There are no bytes.</summary>
    Empty,

    /// <summary>It ends inside a field, or without what every model has.</summary>
    Truncated,

    /// <summary>It stands in for a model that was not fetched.</summary>
    GitLfsPointer,

    /// <summary>It is a web page: a download went wrong.</summary>
    WebPage,

    /// <summary>It is text.</summary>
    Text,

    /// <summary>It is a known format that is not ONNX.</summary>
    OtherFormat,

    /// <summary>It has more bytes than allowed.</summary>
    TooLarge,

    /// <summary>It has more nodes than allowed, as written or once its functions are expanded.</summary>
    TooManyNodes,

    /// <summary>A name is too long, or all names together are.</summary>
    TooMuchText,

    /// <summary>Graphs or types are nested deeper than allowed.</summary>
    TooDeep,

    /// <summary>Its functions call each other deeper than allowed.</summary>
    CallsTooDeep,

    /// <summary>A function calls itself, by whatever detour.</summary>
    RecursiveFunction,

    /// <summary>An input or output has a length that no tensor can have.</summary>
    Dimension,

    /// <summary>Two inputs or two outputs have one name, or one has none.</summary>
    Names,

    /// <summary>It asks for a file outside its own folder.</summary>
    ExternalDataOutside,

    /// <summary>It asks for a part of a file that cannot be.</summary>
    ExternalDataRange,

    /// <summary>What it says of its own preparation is damaged, or not true of its graph.</summary>
    Preparation,
}
