using System.Reflection;
using System.Runtime.Loader;

namespace ContractsSdk.Cli.Golden;

/// <summary>The assemblies and native libraries of a built application, as its <c>.deps.json</c> says, or as they lie beside it.</summary>
internal sealed class ApplicationAssemblies(string assembly) : AssemblyLoadContext("application")
{
    private readonly AssemblyDependencyResolver _resolver = new(assembly);

    // The application's own first: this tool uses some of the same names, in its own versions.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
