namespace ContractsSdk.Contracts.Rules;

/// <summary>Whether a finding is settled by a line with a reason in <c>accepted.txt</c>.</summary>
public enum Acceptance : byte
{
    /// <summary>The version says it all.</summary>
    NotNeeded = 0,

    /// <summary>The version says that something changed but not what: a line with the reason does.</summary>
    Needed = 1,

    /// <summary>Nothing settles it: it is a contradiction, to be mended.</summary>
    Impossible = 2,
}
