using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ContractsSdk;

/// <summary>Whether the application runs where it is developed: as its host says, else as the variables say that hosts read.</summary>
internal static class DevelopmentEnvironment
{
    private static readonly string[] Variables = ["DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT"];

    public static bool Is(IServiceProvider? services) => services?.GetService<IHostEnvironment>() is { } host
        ? host.IsDevelopment()
        : Array.Exists(
            Variables, name => string.Equals(Environment.GetEnvironmentVariable(name), Environments.Development, StringComparison.OrdinalIgnoreCase));
}
