using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using ContractsSdk.Cli.Outcomes;

namespace ContractsSdk.Cli.Golden;

/// <summary>A client of a built application, through what its own version of ContractsSdk offers to everybody.</summary>
internal sealed class ApplicationClient
{
    private readonly ApplicationAssemblies _assemblies;
    private readonly Type _client;

    /// <exception cref="CommandFailedException">There is no such client.</exception>
    public ApplicationClient(string assembly, string client)
    {
        _assemblies = new(assembly);
        _client = Types(_assemblies.LoadFromAssemblyPath(assembly), out var missing).FirstOrDefault(type => type.FullName!.Replace('+', '.') == client)
            ?? throw (missing is null
                ? CommandFailedException.Unreadable($"{Path.GetFileName(assembly)} has no client {client}; build again")
                : _assemblies.Alone(missing));
    }

    /// <summary>Loads its model; the contract's where none is named.</summary>
    public IDisposable Load(string? model) => (IDisposable)ApplicationAssemblies.Call(
        _assemblies.Method("ContractsSdk.OnnxRuntime", "ContractsSdk.OnnxRuntime.OnnxRuntimeClientExtensions", "Load", 3).MakeGenericMethod(_client),
        model, null, null)!;

    public void Record(object loaded, string rows, string golden, IReadOnlyDictionary<string, double> tolerances)
    {
        var named = tolerances.Where(tolerance => tolerance.Key.Length > 0).ToDictionary();
        ApplicationAssemblies.Call(GoldenRows("RecordFile", 5), loaded, rows, golden, named, tolerances.TryGetValue("", out var others) ? others : null);
    }

    public void Verify(object loaded, string golden) => ApplicationAssemblies.Call(GoldenRows("Verify", 2), loaded, golden);

    private MethodInfo GoldenRows(string name, int parameters) =>
        _assemblies.Method("ContractsSdk", "ContractsSdk.GoldenRows", name, parameters).MakeGenericMethod(ClientBase().GetGenericArguments());

    private Type ClientBase()
    {
        var type = _client;
        while (type is not { IsGenericType: true, Name: "ModelClient`2" })
            type = type.BaseType ?? throw CommandFailedException.Unreadable($"{_client.FullName} is no client; build again");
        return type;
    }

    private static IEnumerable<Type> Types(Assembly assembly, out string? missing)
    {
        missing = null;
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            missing = e.LoaderExceptions.OfType<FileNotFoundException>().Select(one => one.FileName?.Split(',')[0]).FirstOrDefault();
            return e.Types.OfType<Type>();
        }
    }
}
