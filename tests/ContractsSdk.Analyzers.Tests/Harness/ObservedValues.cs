using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using ContractsSdk.Generated;

namespace ContractsSdk.Analyzers.Tests.Harness;

/// <summary>Takes what generated code counts, as text. The seam is internal to the run time: a proxy stands in for it.</summary>
public class ObservedValues : DispatchProxy
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.NonPublic;

    private readonly SortedDictionary<int, string> _values = [];

    /// <summary>The values by subject.</summary>
    public IReadOnlyDictionary<int, string> Values => _values;

    /// <summary>A tally that hands its values on.</summary>
    public static (Tally Tally, ObservedValues Values) Create(int subjects)
    {
        var (sink, layout, subject) = (TypeOf("ITallySink"), TypeOf("TallyLayout"), TypeOf("TallySubject"));
        var proxy = Create(sink, typeof(ObservedValues));
        var made = Activator.CreateInstance(layout, Array.CreateInstance(subject, subjects))!;
        return ((Tally)typeof(Tally).GetConstructors(Any)[0].Invoke([made, proxy]), (ObservedValues)proxy);
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Assert.True(_values.TryAdd((int)args![0]!, args[1] switch
        {
            null => "null",
            true => "given",
            false => "missing",
            var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        }), "A subject is counted once.");
        return null;
    }

    private static Type TypeOf(string name) => typeof(Tally).Assembly.GetType("ContractsSdk.Generated." + name, throwOnError: true)!;
}
