using System;
using System.IO;
using ContractsSdk.Contracts.Onnx;

namespace ContractsSdk.Workspace.Models;

/// <summary>A file as the contract language reads one: pulled, once, from front to back.</summary>
internal sealed class FileSource(string path) : IByteSource, IDisposable
{
    private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);

    public int Read(byte[] buffer, int offset, int count) => _file.Read(buffer, offset, count);

    public long Skip(long count)
    {
        var skipped = Math.Max(0, Math.Min(count, _file.Length - _file.Position));
        _file.Seek(skipped, SeekOrigin.Current);
        return skipped;
    }

    public void Dispose() => _file.Dispose();
}
