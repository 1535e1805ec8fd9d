using System.Collections.Generic;

namespace ContractsSdk.Generated;

/// <summary>What is counted of one feature or output.</summary>
/// <param name="Edges">Of a number: where each bin but the first begins, ascending; at most <see cref="TallyLayout.Edges"/>.</param>
/// <param name="Categories">Of a category: the list.</param>
/// <param name="Codes">Of a category that is a number or a bool: the positions in the list, by number.</param>
internal sealed record TallySubject(
    IReadOnlyList<double> Edges, IReadOnlyList<string> Categories, IReadOnlyDictionary<long, int> Codes)
{
    /// <summary>How many bins or categories there are.</summary>
    public int Cells => Categories.Count > 0 ? Categories.Count : Edges.Count + 1;
}
