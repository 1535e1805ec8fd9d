using System;
using System.Linq;

namespace ContractsSdk.OnnxRuntime;

/// <summary>An execution provider as people name it, and what is known of it.</summary>
/// <param name="Name">The short name, in the native library's spelling: <c>CUDA</c>.</param>
/// <param name="Bringer">What brings it, to end a sentence; null of one that is not known here.</param>
/// <param name="Needs">What it needs beside that.</param>
internal sealed record ExecutionProvider(string Name, string? Bringer, string Needs)
{
    /// <summary>The one that every library has, and that takes what no other does.</summary>
    public const string Cpu = "CPU";

    private const string Suffix = "ExecutionProvider";

    private static readonly ExecutionProvider[] Known =
    [
        new(Cpu, "every package", "nothing"),
        new("CUDA", "the package Microsoft.ML.OnnxRuntime.Gpu", "its two libraries beside ONNX Runtime's, CUDA, cuDNN and a GPU of NVIDIA"),
        new("TensorRT", "the package Microsoft.ML.OnnxRuntime.Gpu", "its two libraries beside ONNX Runtime's, CUDA, TensorRT and a GPU of NVIDIA"),
        new("DML", "the package Microsoft.ML.OnnxRuntime.DirectML", "Windows and a GPU with DirectX 12"),
        new("OpenVINO", "the package Intel.ML.OnnxRuntime.OpenVino", "the libraries of OpenVINO"),
        new("QNN", "the package Microsoft.ML.OnnxRuntime.QNN", "the libraries of QNN and a processor of Qualcomm"),
        new("CoreML", "the package Microsoft.ML.OnnxRuntime, on macOS and iOS", "nothing else"),
        new("XNNPACK", "the package Microsoft.ML.OnnxRuntime, on Android and iOS", "nothing else"),
        new("WebGPU", "a build of ONNX Runtime with it", "a GPU with Vulkan, Direct3D 12 or Metal"),
        new("MIGraphX", "a build of ONNX Runtime with it", "the libraries of MIGraphX and a GPU of AMD"),
        new("NvTensorRtRtx", "a build of ONNX Runtime with it", "TensorRT for RTX and a GPU of NVIDIA"),
        new("VitisAI", "a build of ONNX Runtime with it", "the libraries of Vitis AI and a processor of AMD"),
    ];

    /// <summary>Whether it is <see cref="Cpu"/>.</summary>
    public bool IsCpu => Name == Cpu;

    /// <summary>The provider of a name: short or long (<c>CUDAExecutionProvider</c>), in any case. One that is not known keeps its name.</summary>
    public static ExecutionProvider Of(string name)
    {
        var shortName = name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : name;
        return Known.FirstOrDefault(known => known.Name.Equals(shortName, StringComparison.OrdinalIgnoreCase)) ?? new(shortName, null, "");
    }
}
