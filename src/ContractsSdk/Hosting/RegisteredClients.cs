using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;

namespace ContractsSdk.Hosting;

/// <summary>
/// Finds the one client that a type and a key mean, and refuses to guess between several: an answer from the model of another country is
/// worse than none. Immutable and thread-safe.
/// </summary>
internal sealed class RegisteredClients(IEnumerable<RegisteredClient> registered)
{
    private const int MostNamed = 10;

    private readonly RegisteredClient[] _all = [.. registered];

    /// <summary>
    /// Gets a client by way of its address, so that whatever an application puts there in its place, a fake for example, is what all other
    /// types and keys give too.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="asked">The client's own type, or its interface.</param>
    /// <param name="key">The key, or null for none.</param>
    /// <exception cref="InvalidOperationException">Several clients could be meant.</exception>
    public object Get(IServiceProvider services, Type asked, string? key)
    {
        var meant = Meant(asked, key);
        return asked == meant.Client && key == AddressOf(meant)
            ? services.GetRequiredKeyedService(meant.Client, meant.Model)
            : Get(services, meant);
    }

    /// <summary>Gets a client, or what an application has put in its place.</summary>
    public object Get(IServiceProvider services, RegisteredClient client) => AddressOf(client) is { } key
        ? services.GetRequiredKeyedService(client.Client, key)
        : services.GetRequiredService(client.Client);

    /// <summary>The key of the client's own type: its name; the contract's id for one without a name beside others; null for the only one.</summary>
    private string? AddressOf(RegisteredClient client) =>
        client.Model.Instance ?? (_all.Count(other => other.Client == client.Client) == 1 ? null : client.Model.ContractId);

    private RegisteredClient Meant(Type asked, string? key)
    {
        var candidates = _all.Where(client => client.Is(asked) && (key is null || client.Answers(key))).ToArray();
        var exact = candidates.Where(client => client.Model.Name == key).ToArray();
        return (exact, candidates) switch
        {
            ([var one], _) => one,
            (_, [var one]) => one,
            _ => throw Several(asked, candidates),
        };
    }

    private static InvalidOperationException Several(Type asked, RegisteredClient[] candidates)
    {
        var areOneType = candidates.All(client => client.Client == candidates[0].Client);
        var keys = candidates.Select(client => areOneType ? client.Model.Instance ?? client.Model.ContractId : client.Model.Name).ToArray();
        var names = string.Join(", ", keys.Take(MostNamed).Select(key => $"'{key}'"))
            + (keys.Length > MostNamed ? $" and {keys.Length - MostNamed} more" : "");
        var type = asked.IsGenericType
            ? $"{nameof(IModelClient<,>)}<{string.Join(", ", asked.GenericTypeArguments.Select(argument => argument.Name))}>"
            : asked.Name;
        return new($"{keys.Length} registered clients are {type}: {names}. Say which: GetRequiredKeyedService<{type}>(\"{keys[0]}\"), or " +
            $"[FromKeyedServices(\"{keys[0]}\")] before the parameter.");
    }
}
