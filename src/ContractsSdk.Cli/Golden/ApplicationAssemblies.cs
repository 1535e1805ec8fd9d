using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Golden;

/// <summary>The assemblies and native libraries of a built application, as its <c>.deps.json</c> says, or as they lie beside it.</summary>
internal sealed class ApplicationAssemblies(string assembly) : AssemblyLoadContext("application")
{
    private readonly AssemblyDependencyResolver _resolver = new(assembly);

    /// <summary>What its own version of ContractsSdk offers to everybody.</summary>
    /// <exception cref="CommandFailedException">It does not, or is not there.</exception>
    public MethodInfo Method(string library, string type, string name, int parameters)
    {
        try
        {
            var found = LoadFromAssemblyName(new(library));
            return found.GetType(type)?.GetMethods().FirstOrDefault(method => method.Name == name && method.GetParameters().Length == parameters)
                ?? throw CommandFailedException.Unreadable(
                    $"the application uses {library} {found.GetName().Version}, which cannot do this yet; use the version of this tool");
        }
        catch (FileNotFoundException)
        {
            throw Alone(library);
        }
    }

    /// <summary>Calls it. What the application refuses is told in its own words.</summary>
    /// <exception cref="CommandFailedException">It throws.</exception>
    public static object? Call(MethodInfo method, params object?[] arguments)
    {
        try
        {
            return method.Invoke(null, arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } cause)
        {
            throw cause.GetType().Name is "GoldenRowsException" or "ModelLoadException"
                ? new CommandFailedException(ExitCode.Findings, cause.Message)
                : CommandFailedException.Unreadable($"the application fails: {cause.GetType().Name}: {cause.Message}");
        }
    }

    /// <summary>What there is to do where a library of the application does not lie beside it.</summary>
    public CommandFailedException Alone(string missing) => CommandFailedException.Unreadable(
        $"{missing}.dll does not lie beside {Path.GetFileName(assembly)}: a library alone runs no model; name with --assembly the copy of it in the "
        + "output of a program, such as its tests, that references it and ContractsSdk.OnnxRuntime");

    // The application's own first: this tool uses some of the same names, in its own versions.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
