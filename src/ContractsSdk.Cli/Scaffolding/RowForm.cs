using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Signatures;

namespace ContractsSdk.Cli.Scaffolding;

/// <summary>What one row of a tensor is.</summary>
/// <param name="Lengths">The lengths of its axes, -1 for one that only running tells.</param>
internal sealed record RowForm(IReadOnlyList<long> Lengths)
{
    /// <summary>More elements than this are no row.</summary>
    private const long MaximumElements = int.MaxValue / 8;

    /// <summary>Whether it is one value.</summary>
    public bool IsScalar => Lengths.Count == 0 || (Lengths.Count == 1 && Lengths[0] == 1);

    /// <summary>Whether every length is known.</summary>
    public bool IsFixed => Lengths.All(length => length >= 0);

    /// <summary>Whether it is one axis whose length each row chooses.</summary>
    public bool IsOpen => Lengths.Count == 1 && Lengths[0] < 0;

    /// <summary>How many elements it has.</summary>
    public long Elements => Lengths.Aggregate(1L, (product, length) => product > MaximumElements ? product : product * length);

    /// <summary>Whether no row is like that.</summary>
    public bool IsImpossible => IsFixed && (Elements is 0 or > MaximumElements);

    /// <summary>The lengths as arguments.</summary>
    public string Arguments => string.Join(", ", Lengths.Select(length => length.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The row of a tensor: all of it, or what is behind the batch.</summary>
    public static RowForm Of(TensorSignature tensor, bool batch) => new([.. batch ? tensor.Shape.Skip(1) : tensor.Shape]);
}
