using Microsoft.Extensions.Configuration;

namespace ContractsSdk.Tests.Doubles;

/// <summary>A configuration that changes when the test says so.</summary>
internal sealed class ChangingConfiguration : ConfigurationProvider, IConfigurationSource
{
    public ChangingConfiguration(params (string Key, string? Value)[] values)
    {
        foreach (var (key, value) in values)
            Data[key] = value;
        Root = new ConfigurationBuilder().Add(this).Build();
    }

    public IConfigurationRoot Root { get; }

    public void Change(params (string Key, string? Value)[] values)
    {
        foreach (var (key, value) in values)
        {
            if (value is null)
                Data.Remove(key);
            else
                Data[key] = value;
        }

        OnReload();
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
