using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Onnx.Wire;

namespace ContractsSdk.Contracts.Onnx.Preparing;

/// <summary>An attribute of a node, where it lies.</summary>
internal sealed class SlicedAttribute(WireSlice message)
{
    public string Name { get; } = message.Fields().Where(part => part.Head.Bytes == 1).Select(part => part.Value.Text()).LastOrDefault() ?? "";

    /// <summary>The whole number it is, where it is one.</summary>
    public long Number => message.Fields().Where(part => part.Head.Varint == 3).Select(part => unchecked((long)part.Value.Number())).LastOrDefault();

    /// <summary>The whole numbers it lists.</summary>
    public IEnumerable<long> Numbers => message.Fields()
        .Where(part => part.Head.Number == 8 && part.Head.Type is WireType.Varint or WireType.Bytes)
        .SelectMany(part => part.Value.Numbers())
        .Select(number => unchecked((long)number));

    /// <summary>The texts it lists.</summary>
    /// <exception cref="FormatException">One is not UTF-8.</exception>
    public IEnumerable<string> Texts => message.Fields().Where(part => part.Head.Bytes == 9).Select(part => part.Value.Text());

    /// <summary>The graphs it holds: as deep in each other as the file was let through with.</summary>
    public IEnumerable<WireSlice> Graphs => message.Fields().Where(part => part.Head.Bytes is 6 or 11).Select(part => part.Value);
}
