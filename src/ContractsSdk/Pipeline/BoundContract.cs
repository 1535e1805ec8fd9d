using System;
using System.Reflection;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Layout;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Generated;

namespace ContractsSdk.Pipeline;

/// <summary>A binding's contract, read once.</summary>
internal sealed class BoundContract
{
    private BoundContract(ModelContract contract)
    {
        Contract = contract;
        Plan = TensorPlan.Of(contract);
        Terms = new ContractTerms(contract, Plan);
        HasOpenLengths = Plan.Axes.Count > 0;
    }

    public ModelContract Contract { get; }

    public TensorPlan Plan { get; }

    public ContractTerms Terms { get; }

    /// <summary>Whether the rows of a run decide how long its tensors are.</summary>
    public bool HasOpenLengths { get; }

    /// <summary>What probabilities must sum to; null where the contract says nothing of it, or nobody wants to know.</summary>
    public ProbabilitySums? Sums { get; private init; }

    public string Id => Contract.Id;

    /// <summary>The same with the checks that options choose.</summary>
    public BoundContract With(ModelClientOptions options) => new(Contract)
    {
        Sums = ProbabilitySums.Of(Contract, Plan, options.SumTolerance),
    };

    /// <summary>Reads the contract's text; refuses code generated for a newer library.</summary>
    public static BoundContract Of<TFeatures, TPrediction>(ClientBinding<TFeatures, TPrediction> binding)
    {
        var assembly = binding.GetType().Assembly;
        var schema = assembly.GetCustomAttribute<GeneratedContractsAttribute>()?.Schema ?? GeneratedContractsAttribute.SupportedSchema;
        if (schema > GeneratedContractsAttribute.SupportedSchema)
        {
            throw new InvalidOperationException(
                $"{assembly.GetName().Name} was generated for schema {schema} of ContractsSdk; the ContractsSdk that runs is " +
                $"{typeof(BoundContract).Assembly.GetName().Version} and knows schema {GeneratedContractsAttribute.SupportedSchema}. " +
                "Update the ContractsSdk package of the application.");
        }

        var read = ContractText.Read(binding.ContractText);
        return new BoundContract(read.Contract
            ?? throw new InvalidOperationException($"The contract embedded in {assembly.GetName().Name} cannot be read: {read.Errors[0]}."));
    }
}
