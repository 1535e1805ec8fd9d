using System.Linq;
using ContractsSdk.OnnxRuntime.Native;

namespace ContractsSdk.OnnxRuntime.Tests;

public sealed class NativeTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("\u001b[1;31mred\u001b[m and\n two  lines", "red and two lines")]
    [InlineData("/onnxruntime_src/onnxruntime/core/graph/model.cc:181 failed", "<path> failed")]
    [InlineData(@"D:\a\_work\1\s\onnxruntime\core\graph\model.cc:181 failed", "<path> failed")]
    [InlineData("cannot open \"/home/someone/models/fraud.onnx\"", "cannot open \"<path>\"")]
    [InlineData("/lib/libstdc++.so.6: version not found", "<path>: version not found")]
    [InlineData("running Gemm node. Name:'/encoder/layer.0/Gemm' Status", "running Gemm node. Name:'/encoder/layer.0/Gemm' Status")]
    [InlineData("float16/float32 and 3/4", "float16/float32 and 3/4")]
    [InlineData("/src/x.cc:1 void onnxruntime::Model::Load(const std::string&, int) Opset 99", "Opset 99")]
    [InlineData("/src/x.cc:1 onnxruntime::Gpu::Init(const onnxruntime::Gpu&)::<lambda()> ok was false. No adapter", "ok was false. No adapter")]
    [InlineData("", "")]
    public void LosesPathsColoursAndLines(string native, string expected) => Assert.Equal(expected, NativeText.Redact(native));

    [Fact]
    public void IsBounded()
    {
        Assert.Equal(601, NativeText.Redact(new string('x', 100_000)).Length);
        Assert.True(NativeText.Redact(new string('/', 50_000)).Length <= 601);
        Assert.True(NativeText.Redact(string.Concat(Enumerable.Repeat("/a.", 20_000))).Length <= 601);
    }
}
