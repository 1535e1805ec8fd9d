namespace ContractsSdk.Contracts.Baselines;

/// <summary>A file of a contract's folder. Somebody else has read it: nothing here opens files.</summary>
/// <param name="Name">Its name without the folder: <c>1.0.0.contract</c>, <c>released.txt</c>, <c>accepted.txt</c>.</param>
/// <param name="Text">What it says.</param>
public sealed record BaselineFile(string Name, string Text)
{
    /// <summary>The list of released versions.</summary>
    public const string Released = "released.txt";

    /// <summary>The list of accepted changes.</summary>
    public const string Accepted = "accepted.txt";

    /// <summary>The present state.</summary>
    public const string Head = "head.contract";

    /// <summary>What the name of a frozen contract ends with.</summary>
    public const string Extension = ".contract";
}
