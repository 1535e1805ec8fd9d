using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// Finds how a prediction is made of its outputs: by the constructor that takes most of them, and an object initializer for the rest.
/// </summary>
internal static class ConstructionReader
{
    /// <summary>The way, or null when there is none.</summary>
    /// <param name="context">What is being read.</param>
    /// <param name="type">The prediction type.</param>
    /// <param name="outputs">Its outputs in the contract's order.</param>
    /// <param name="areAll">Whether none was left out. One that was says why, and its place in a constructor is no second mistake.</param>
    public static PredictionConstruction? Read(
        ReadingContext context, INamedTypeSymbol type, IReadOnlyList<ReadOutput> outputs, bool areAll)
    {
        string? problem = type.IsAbstract ? "it is abstract; use a concrete class, record or struct" : null;
        var construction = problem is null ? Best(context, type, outputs, out problem) : null;
        if (problem is not null && areAll)
            context.Report(RuleIds.PredictionNotConstructible, type, type.GetAttributes().Find(KnownTypes.Prediction), type.Name, problem);
        return construction;
    }

    private static PredictionConstruction? Best(
        ReadingContext context, INamedTypeSymbol type, IReadOnlyList<ReadOutput> outputs, out string? problem)
    {
        var best = type.InstanceConstructors
            .Where(constructor => context.CanUse(constructor) && !IsCopy(constructor))
            .Select(constructor => (Constructor: constructor, Arguments: Arguments(constructor, outputs)))
            .Where(candidate => candidate.Arguments is not null)
            .OrderByDescending(candidate => candidate.Arguments!.Count)
            .ThenBy(candidate => candidate.Constructor.Parameters.Length)
            .ThenBy(candidate => candidate.Constructor.ToDisplayString(), StringComparer.Ordinal)
            .FirstOrDefault();
        if (best.Arguments is not { } arguments)
        {
            problem = "every accessible constructor has a parameter that is no output; add a constructor without it, or make it an output";
            return null;
        }

        var initialized = Enumerable.Range(0, outputs.Count).Except(arguments.Select(argument => argument.Output)).ToArray();
        problem = initialized.Select(i => SetterProblem(context, outputs[i].Member.Property)).FirstOrDefault(found => found is not null)
            ?? RequiredProblem(type, best.Constructor, initialized.Select(i => outputs[i].Member.Name));
        return problem is null ? new(arguments.ToEquatableArray(), initialized.ToEquatableArray()) : null;
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    /// <summary>An output for every parameter that needs one; null when there is none.</summary>
    private static List<ConstructorArgument>? Arguments(IMethodSymbol constructor, IReadOnlyList<ReadOutput> outputs)
    {
        var arguments = new List<ConstructorArgument>();
        foreach (var parameter in constructor.Parameters)
        {
            var output = 0;
            while (output < outputs.Count && !Takes(parameter, outputs[output]))
                output++;
            if (output < outputs.Count)
                arguments.Add(new(Spelling.Identifier(parameter.Name), output));
            else if (!parameter.IsOptional)
                return null;
        }

        return arguments;
    }

    private static bool Takes(IParameterSymbol parameter, ReadOutput output) =>
        parameter.RefKind is RefKind.None or RefKind.In
        && string.Equals(parameter.Name, output.Member.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, output.Member.Property.Type);

    private static string? SetterProblem(ReadingContext context, IPropertySymbol property)
    {
        if (property.IsStatic)
            return $"its output '{property.Name}' is static";
        if (property.SetMethod is not { } setter)
            return $"its output '{property.Name}' has no setter; add 'init'";
        return context.CanUse(property) && context.CanUse(setter) ? null : $"the setter of its output '{property.Name}' is not accessible; make it as visible as the type";
    }

    private static string? RequiredProblem(INamedTypeSymbol type, IMethodSymbol constructor, IEnumerable<string> initialized)
    {
        if (constructor.GetAttributes().Find(KnownTypes.SetsRequiredMembers) is not null)
            return null;
        var set = new HashSet<string>(initialized);
        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is (IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) && !set.Contains(member.Name))
                    return $"its member '{member.Name}' is required but no output; add [Output] or remove 'required'";
            }
        }

        return null;
    }
}
