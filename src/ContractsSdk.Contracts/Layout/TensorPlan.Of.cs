namespace ContractsSdk.Contracts.Layout;

public sealed partial record TensorPlan
{
    /// <summary>
    /// The plan of a contract. Never throws: the contract may come from code that is being typed. Slots below zero count as zero,
    /// features may overlap, an empty one-hot encoding takes one element; analyzers report such contracts.
    /// </summary>
    public static TensorPlan Of(ModelContract contract)
    {
        var axes = OpenAxes.Of(contract);
        var (inputs, features) = InputLayout.Of(contract, axes);
        var (outputs, placements) = OutputLayout.Of(contract);
        return new()
        {
            Inputs = inputs,
            Outputs = outputs,
            Features = features,
            OutputPlacements = placements,
            Axes = axes,
            Batch = contract.Batch,
        };
    }
}
