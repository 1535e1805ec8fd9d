namespace ContractsSdk.OnnxRuntime.Native;

/// <summary>The library's status codes that mean something here.</summary>
internal enum OrtErrorCode
{
    Fail = 1,
    InvalidArgument = 2,
    NoModel = 4,
    RuntimeException = 6,
    InvalidProtobuf = 7,
    NotImplemented = 9,
    InvalidGraph = 10,
}
