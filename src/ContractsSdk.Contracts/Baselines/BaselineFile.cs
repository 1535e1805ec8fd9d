using System;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Baselines;

/// <summary>A file of a contract's folder. Somebody else has read it: nothing here opens files.</summary>
/// <param name="Name">Its name without the folder: <c>1.0.0.contract</c>, <c>released.txt</c>, <c>accepted.txt</c>.</param>
/// <param name="Text">What it says.</param>
/// <param name="Problem">Why it could not be read as a text, where whoever opens files could not: the end of a sentence; else null.</param>
public sealed record BaselineFile(string Name, string Text, string? Problem = null)
{
    /// <summary>The list of released versions.</summary>
    public const string Released = "released.txt";

    /// <summary>The list of accepted changes.</summary>
    public const string Accepted = "accepted.txt";

    /// <summary>The present state.</summary>
    public const string Head = "head.contract";

    /// <summary>What the name of a frozen contract ends with.</summary>
    public const string Extension = ".contract";

    /// <summary>Whether a file of this name states a released version.</summary>
    public static bool IsFrozen(string name) => name.EndsWith(Extension, StringComparison.Ordinal) && name != Head;

    /// <summary>Whether two texts are one file, however their lines end.</summary>
    public static bool IsSameText(string left, string right) => TextLines.Normalized(left) == TextLines.Normalized(right);
}
