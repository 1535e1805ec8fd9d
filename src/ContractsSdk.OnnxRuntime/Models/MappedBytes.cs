using System;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace ContractsSdk.OnnxRuntime.Models;

/// <summary>
/// Bytes of a file too large for an array: mapped for reading, not read. They are the file's and not a copy, so what was hashed is looked at
/// again once the library has made its own.
/// </summary>
internal sealed unsafe class MappedBytes : FileBytes
{
    private const int Part = 1 << 26;

    private readonly SafeFileHandle _file;
    private readonly DateTime _written;
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;

    /// <param name="file">The file; disposed with this.</param>
    public MappedBytes(SafeFileHandle file)
    {
        _file = file;
        Length = RandomAccess.GetLength(file);
        _written = File.GetLastWriteTimeUtc(file);
        _map = MemoryMappedFile.CreateFromFile(file, mapName: null, Length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = _map.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    public override long Length { get; }

    public override nint Address => (nint)_start;

    public override string? Trouble =>
        RandomAccess.GetLength(_file) != Length || File.GetLastWriteTimeUtc(_file) != _written ? "which was changed while it was loaded" : null;

    public override string Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var position = 0L; position < Length; position += Part)
            hash.AppendData(new ReadOnlySpan<byte>(_start + position, (int)Math.Min(Part, Length - position)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public override void Dispose()
    {
        if (!_view.SafeMemoryMappedViewHandle.IsClosed)
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
        _file.Dispose();
    }
}
