using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Signatures;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.OnnxRuntime.Sessions;

/// <summary>What trial runs showed of one output. Declared shapes are claims; exporters write wrong ones.</summary>
internal sealed record LearnedOutput
{
    /// <summary>Nothing is known: the model refused rows of zeros, or was not tried.</summary>
    public static LearnedOutput Nothing { get; } = new();

    /// <summary>Whether the first axis is as long as there are rows; null where only one row could be tried.</summary>
    public bool? FollowsRows { get; init; }

    /// <summary>The elements of one row, where the trial can be trusted to tell.</summary>
    public int? Width { get; init; }

    /// <summary>The shape of one row's result where the declaration agrees with it, so that memory for it can be made in advance; else null.</summary>
    public EquatableArray<long>? BindableShape { get; init; }

    /// <summary>The keys of a sequence of maps.</summary>
    public EquatableArray<ContractValue> Keys { get; init; }

    /// <summary>Draws the conclusions.</summary>
    /// <param name="output">The declaration.</param>
    /// <param name="one">What one row returned; null when it failed.</param>
    /// <param name="two">What two rows returned; null when they failed or the model has no axis for them.</param>
    /// <param name="areInputsOpen">Whether an input has an axis of open length beside the rows: a trial made it 1, and others need not.</param>
    public static LearnedOutput From(SessionTensor output, TrialOutput? one, TrialOutput? two, bool areInputsOpen)
    {
        if (one is null || output.Signature.Kind == TensorKind.Other)
            return Nothing;
        bool? follows = two is null ? null : one.Shape is [1, ..] && two.Shape.SequenceEqual(one.Shape.Skip(1).Prepend(2));
        if (output.Signature.Kind == TensorKind.MapSequence)
            return new() { FollowsRows = follows, Keys = one.Keys };

        var declared = output.Signature.Shape;
        var agrees = output.Signature.IsRankKnown && declared.Count == one.Shape.Count
            && declared.Zip(one.Shape).Select((pair, axis) => pair.First == pair.Second || (axis == 0 && pair is (-1, 1))).All(same => same);
        return new()
        {
            FollowsRows = follows,
            Width = (follows == true && !areInputsOpen) || agrees || CannotVary(output, one) ? Elements(one) : null,
            BindableShape = agrees && !one.Shape.Contains(0) ? one.Shape : null,
        };
    }

    /// <summary>
    /// An axis that is neither declared nor 1 may depend on the data, as the boxes of an object detector do. So may one that is declared of
    /// another length than zeros showed: it was declared for other data.
    /// </summary>
    private static bool CannotVary(SessionTensor output, TrialOutput one)
    {
        var declared = output.Signature.Shape;
        if (output.Signature.IsRankKnown && declared.All(axis => axis >= 0) && Product(declared) != Product(one.Shape))
            return false;
        return declared.Count == one.Shape.Count
            ? declared.Zip(one.Shape).All(pair => pair.First >= 0 || pair.Second == 1)
            : declared.All(axis => axis >= 0) || one.Shape.All(axis => axis == 1);
    }

    private static long Product(IEnumerable<long> shape) => shape.Aggregate(1L, (product, axis) => product * axis);

    private static int? Elements(TrialOutput one)
    {
        var elements = Product(one.Shape);
        return elements is > 0 and <= int.MaxValue ? (int)elements : null;
    }
}
