namespace ContractsSdk.Analyzers.Declarations;

/// <summary>A member, or another client, that answers when the model cannot.</summary>
/// <param name="Name">The member; of a client its type's name, with the instance's behind a slash.</param>
/// <param name="On">For which reasons it is asked.</param>
/// <param name="IsStatic">Whether it needs no client.</param>
/// <param name="FeaturesByReference">Whether it takes the features with <c>in</c>.</param>
/// <param name="Context">How it takes the <c>FallbackContext</c>.</param>
/// <param name="IsAsync">Whether it returns a <c>ValueTask</c>.</param>
/// <param name="MayDecline">Whether what it returns may be null.</param>
internal sealed record FallbackMember(
    string Name, FallbackReasons On, bool IsStatic, bool FeaturesByReference, FallbackParameter Context, bool IsAsync, bool MayDecline)
{
    /// <summary>Whether it is a property or a field: the same for every row.</summary>
    public bool IsConstant { get; init; }

    /// <summary>The type of another client, which is asked in place of a member; or null.</summary>
    public string? Client { get; init; }

    /// <summary>The name of that client's instance, or null.</summary>
    public string? Instance { get; init; }
}

/// <summary>How a parameter is passed, if there is one.</summary>
internal enum FallbackParameter : byte
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary>By value.</summary>
    ByValue,

    /// <summary>With <c>in</c>.</summary>
    ByReference,
}
