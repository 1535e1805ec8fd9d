using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>A fallback's prediction; a default instance says that it declined.</summary>
/// <typeparam name="T">The prediction type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FallbackAnswer<T>
{
    internal FallbackAnswer(T value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Whether it answered.</summary>
    public bool HasValue { get; }

    /// <summary>The prediction; the default where it declined.</summary>
    public T? Value { get; }
}
