using System;

namespace ContractsSdk;

/// <summary>Turns a value into elements of a tensor. Static: the same value always becomes the same elements, on every thread.</summary>
/// <typeparam name="TValue">The member's type; never null when it comes here.</typeparam>
/// <typeparam name="TElement">The type of the elements.</typeparam>
public interface IFeatureEncoder<TValue, TElement>
    where TElement : unmanaged
{
    /// <summary>
    /// What it does, in a word that changes when that does: <c>cyclic-hour/1</c>. A fact of the contract, so it is a constant: models are
    /// trained on one encoder, and another is another model.
    /// </summary>
    static abstract string Identity { get; }

    /// <summary>Writes every element; what was in them before is of another row.</summary>
    /// <param name="value">The value.</param>
    /// <param name="elements">As many as the attribute says.</param>
    static abstract void Encode(in TValue value, Span<TElement> elements);
}
