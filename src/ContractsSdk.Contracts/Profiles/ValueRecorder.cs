namespace ContractsSdk.Contracts.Profiles;

/// <summary>Counts the values of one feature or output for a profile, in bounded memory. Not thread-safe.</summary>
public abstract class ValueRecorder
{
    private protected ValueRecorder(string name) => Name = name;

    /// <summary>The feature or output.</summary>
    public string Name { get; }

    /// <summary>What is counted.</summary>
    public abstract ProfileKind Kind { get; }

    private protected long MissingCount { get; private set; }

    /// <summary>A row without a value.</summary>
    public void Missing() => MissingCount++;

    /// <summary>A number; NaN is a missing one.</summary>
    public virtual void Number(double number) => Given();

    /// <summary>A category, by its canonical text.</summary>
    public virtual void Category(string category) => Given();

    /// <summary>A value of which nothing is counted but that it is there.</summary>
    public abstract void Given();

    internal abstract ValueProfile Build(ProfileOptions options);
}
