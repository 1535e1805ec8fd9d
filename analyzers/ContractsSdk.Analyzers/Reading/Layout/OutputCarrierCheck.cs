using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Holds every output against the tensor it is read from, once all of them are known.</summary>
internal static class OutputCarrierCheck
{
    /// <summary>The outputs their tensors can fill.</summary>
    public static IReadOnlyList<ReadOutput> Read(ReadingContext context, IReadOnlyList<ReadOutput> outputs)
    {
        var tensors = Tensors(outputs);
        IReadOnlyList<ReadOutput> filled = [.. outputs.Where((output, i) => Fits(context, outputs, output, tensors[i]))];
        while (filled.Count < outputs.Count)
        {
            // One that is left out may have been the one that stated the element type.
            outputs = filled;
            tensors = Tensors(outputs);
            filled = [.. outputs.Where((output, i) => tensors[i].IsMap == output.Contract.Key is not null && OutputCarrier.CanFill(tensors[i].Element, output.Contract))];
        }

        return filled;
    }

    private static OutputTensor[] Tensors(IReadOnlyList<ReadOutput> outputs)
    {
        var plan = TensorPlan.Of(new ModelContract
        {
            Id = "",
            Version = "",
            Outputs = outputs.Select(output => output.Contract).ToEquatableArray(),
        });
        return [.. plan.OutputPlacements.Select(placement => plan.Outputs[placement.Tensor])];
    }

    private static bool Fits(
        ReadingContext context, IReadOnlyList<ReadOutput> outputs, ReadOutput output, OutputTensor tensor)
    {
        var (member, contract) = (output.Member, output.Contract);
        if (tensor.IsMap && contract.Key is null)
        {
            context.Report(RuleIds.InvalidKey, member.Property, member.Marker, member.Name, "has no key, but another output reads the same map");
            return false;
        }

        if (contract.Key is { } key && key.Type != tensor.Keys[0].Type)
            context.Report(RuleIds.InvalidKey, member.Property, member.Marker, member.Name, $"has a key of {key.Type}, but others of the map have not");
        var stated = contract.Element == ElementType.Unspecified ? tensor.Element : contract.Element;
        if (!OutputCarrier.CanFill(stated, contract))
        {
            if (!Cascade.HidesTensor(context, member))
                context.Report(RuleIds.ElementCannotCarryType, member.Property, member.Marker, member.Name, member.TypeName, stated.ToString());
            return false;
        }

        if (tensor.IsMap || stated == tensor.Element)
            return true;
        var other = outputs.FirstOrDefault(other => other.Contract.Element == tensor.Element && TensorOf(other) == TensorOf(output)) ?? output;
        context.Report(
            RuleIds.ConflictingElements, member.Property, member.Marker,
            member.Name, stated.ToString(), other.Member.Name, tensor.Element.ToString(), tensor.Name);
        return false;
    }

    private static string TensorOf(ReadOutput output) => output.Contract.Tensor ?? output.Contract.Name;
}
