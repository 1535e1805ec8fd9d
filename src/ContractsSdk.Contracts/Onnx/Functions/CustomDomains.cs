using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Onnx.Functions;

/// <summary>Whose operators a model needs beside ONNX's own and those it brings itself.</summary>
internal static class CustomDomains
{
    private static readonly string[] Standard =
        [OperatorId.OwnDomain, "ai.onnx.ml", "ai.onnx.training", "ai.onnx.preview", "ai.onnx.preview.training"];

    public static EquatableArray<string> Of(IEnumerable<Body> bodies, CallGraph functions) => bodies
        .SelectMany(body => body.Operators)
        .Select(call => call.Key)
        .Where(id => !Standard.Contains(id.Domain) && !functions.Has(id))
        .Select(id => id.Domain)
        .Distinct()
        .OrderBy(domain => domain, StringComparer.Ordinal)
        .ToEquatableArray();
}
