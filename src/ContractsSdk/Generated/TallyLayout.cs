using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace ContractsSdk.Generated;

/// <summary>
/// Where the counts of a <see cref="Tally"/> are: for each subject the missing, the unknown, then its bins or categories. Immutable and
/// shared by all tallies of a client.
/// </summary>
internal sealed class TallyLayout
{
    /// <summary>Places for edges a number has; those it does not use are NaN.</summary>
    public const int Edges = 16;

    public const int Missing = 0;

    public const int Unknown = 1;

    public const int FirstBin = 2;

    // Counts of two tallies do not share a cache line, whatever lies between them.
    private const int Padding = 16;

    public TallyLayout(IReadOnlyList<TallySubject?> subjects)
    {
        Starts = new int[subjects.Count];
        Floats = new float[Edges * subjects.Count];
        Doubles = new double[Edges * subjects.Count];
        Flags = new int[2 * subjects.Count];
        Array.Fill(Floats, float.NaN);
        Array.Fill(Doubles, double.NaN);
        Array.Fill(Flags, Unknown);
        Texts = [.. subjects.Select(subject => ByText(subject).ToFrozenDictionary(StringComparer.Ordinal))];
        Codes = [.. subjects.Select(ByCode)];

        // Subjects nobody watches share the first cells: counting there is cheaper than asking.
        var next = Padding + FirstBin + Edges + 1;
        for (var i = 0; i < subjects.Count; i++)
        {
            Starts[i] = Padding;
            if (subjects[i] is not { } subject)
                continue;
            Starts[i] = next;
            next += FirstBin + subject.Cells;
            for (var edge = 0; edge < subject.Edges.Count; edge++)
            {
                Doubles[(i * Edges) + edge] = subject.Edges[edge];
                Floats[(i * Edges) + edge] = NotBelow(subject.Edges[edge]);
            }

            for (var flag = 0; flag < 2; flag++)
                Flags[(2 * i) + flag] = Codes[i].GetValueOrDefault(flag, Unknown);
        }

        Cells = next + Padding;
    }

    public int Cells { get; }

    public int[] Starts { get; }

    public float[] Floats { get; }

    public double[] Doubles { get; }

    /// <summary>The cells of false and true, two a subject.</summary>
    public int[] Flags { get; }

    public FrozenDictionary<string, int>[] Texts { get; }

    public FrozenDictionary<long, int>[] Codes { get; }

    private static Dictionary<string, int> ByText(TallySubject? subject)
    {
        var cells = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var category in subject?.Categories ?? [])
            cells.Add(category, FirstBin + cells.Count);
        return cells;
    }

    private static FrozenDictionary<long, int> ByCode(TallySubject? subject) => subject is null
        ? FrozenDictionary<long, int>.Empty
        : subject.Codes.ToFrozenDictionary(code => code.Key, code => FirstBin + code.Value);

    // A float is not below an edge exactly when it is not below the least float that is not.
    private static float NotBelow(double edge)
    {
        var nearest = (float)edge;
        return nearest < edge ? MathF.BitIncrement(nearest) : nearest;
    }
}
