using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Policies;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>What <c>[Batching]</c> on a client states: as the generated half says it again, and held against the limits.</summary>
internal static class BatchingReader
{
    // The argument of each option, as the limits name it.
    private static readonly Dictionary<string, string> Arguments = new()
    {
        ["Batching:MaxRows"] = "MaxRows",
        ["Batching:MaxDelay"] = "MaxDelayMilliseconds",
    };

    /// <summary>The arguments as C#: <c>MaxRows = 32</c>; null where nothing is declared.</summary>
    public static EquatableArray<string>? Read(ReadingContext context)
    {
        if (context.Client.GetAttributes().Find(KnownTypes.Batching) is not { } attribute)
            return null;
        var policy = new BatchingPolicy
        {
            MaxRows = attribute.Named("MaxRows") as int?,
            MaxDelay = attribute.Named("MaxDelayMilliseconds") as int?,
        };
        foreach (var problem in policy.Problems())
        {
            context.Report(
                RuleIds.ImpossibleResilience, context.Client, attribute, context.Client.Name, problem.Text, Arguments[problem.Option], "Batching");
        }

        return attribute.NamedArguments
            .Where(argument => argument.Value is { Kind: TypedConstantKind.Primitive, Value: int } && Arguments.ContainsValue(argument.Key))
            .Select(argument => $"{argument.Key} = {((int)argument.Value.Value!).ToString(CultureInfo.InvariantCulture)}")
            .ToEquatableArray();
    }
}
