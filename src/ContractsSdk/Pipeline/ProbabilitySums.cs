using System;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Engines;
using ContractsSdk.Generated;

namespace ContractsSdk.Pipeline;

/// <summary>
/// Holds the probabilities of all classes against their sum, 1, where a contract says that the classes exclude each other: a label that is one
/// of them stands beside them. Immutable; allocates nothing where the sums are right.
/// </summary>
internal sealed class ProbabilitySums
{
    private readonly Classes[] _outputs;
    private readonly double _tolerance;

    private ProbabilitySums(Classes[] outputs, double tolerance) => (_outputs, _tolerance) = (outputs, tolerance);

    /// <summary>What is to be held against it; null where there is nothing.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="plan">Its tensors.</param>
    /// <param name="tolerance">How far from 1 a sum may be; 0 for no check.</param>
    public static ProbabilitySums? Of(ModelContract contract, TensorPlan plan, double tolerance)
    {
        if (tolerance == 0 || !contract.Outputs.Any(IsLabel))
            return null;
        Classes[] outputs =
        [
            .. contract.Outputs
                .Select((output, subject) => (Output: output, Subject: subject, Position: plan.OutputPlacements[subject].Tensor))
                .Where(item => item.Output.Meaning == ScoreKind.Probability)
                .GroupBy(item => item.Position)
                .Where(group => group.Any(item => plan.Outputs[group.Key].IsMap
                    ? HasEveryClass(contract, plan.Outputs[group.Key])
                    : IsClassVector(item.Output, plan.Outputs[group.Key])))
                .Select(group => new Classes(
                    group.First(item => plan.Outputs[group.Key].IsMap || item.Output.Vector).Subject, group.Key,
                    plan.Outputs[group.Key].Element, plan.Outputs[group.Key].Keys.Count)),
        ];
        return outputs.Length == 0 ? null : new(outputs, tolerance);
    }

    /// <summary>Adds a finding for every output of a row whose sum is not 1.</summary>
    public void Check(EngineSlot slot, int row, ref Findings findings)
    {
        foreach (ref readonly var output in _outputs.AsSpan())
        {
            // A sum that is NaN is not near 1 either.
            if (!(Math.Abs(Sum(slot, row, in output) - 1) <= _tolerance))
                findings.Add(output.Subject, ViolationRule.Sum);
        }
    }

    /// <summary>One class of several: multi-label models have a label for each, in a vector or in outputs without one.</summary>
    private static bool IsLabel(OutputContract output) => output is { Vector: false, Key: null, Meaning: ScoreKind.Unspecified }
        && (output.Labels.Count > 0 || output.Type is ElementType.Bool or ElementType.Int64 or ElementType.Int32 or ElementType.String or ElementType.Enum);

    // Numbers of 16 bits are too coarse to sum to anything.
    private static bool IsClassVector(OutputContract output, OutputTensor tensor) => output is { Vector: true, LabelsOpen: false, Labels.Count: > 1 }
        && tensor.Width == output.Labels.Count && tensor.Element is (ElementType.Float32 or ElementType.Float64);

    /// <summary>Whether a map's keys that are read, each a probability, are as many as the label has classes.</summary>
    private static bool HasEveryClass(ModelContract contract, OutputTensor map) =>
        contract.Outputs.Any(output => IsLabel(output) && !output.LabelsOpen
            && map.Keys.Count == (output.Type == ElementType.Bool ? 2 : output.Labels.Count > 1 ? output.Labels.Count : 0))
        && map.Keys.All(key => contract.Outputs.Any(output =>
            output.Key == key && (output.Tensor ?? output.Name) == map.Name && output.Meaning == ScoreKind.Probability));

    private static double Sum(EngineSlot slot, int row, ref readonly Classes output)
    {
        var sum = 0.0;
        if (output.Keys > 0)
        {
            for (var key = 0; key < output.Keys; key++)
                sum += slot.MapValue(output.Tensor, row, key);
        }
        else if (output.Element == ElementType.Float32)
        {
            foreach (var probability in slot.Output<float>(output.Tensor, row))
                sum += probability;
        }
        else
        {
            foreach (var probability in slot.Output<double>(output.Tensor, row))
                sum += probability;
        }

        return sum;
    }

    /// <summary>The probabilities of all classes in one tensor.</summary>
    /// <param name="Subject">The position of the output in the contract; of several, the first.</param>
    /// <param name="Tensor">The position of the tensor in the plan.</param>
    /// <param name="Element">The type of its elements.</param>
    /// <param name="Keys">Of a map, how many keys are read; else 0.</param>
    private readonly record struct Classes(int Subject, int Tensor, ElementType Element, int Keys);
}
