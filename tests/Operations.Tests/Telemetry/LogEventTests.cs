using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ContractsSdk.OnnxRuntime;
using ContractsSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace Operations.Tests.Telemetry;

/// <summary>Who filters logs by id relies on the page.</summary>
public sealed class LogEventTests
{
    private static readonly string[] Homes = ["ContractsSdk.Telemetry.Log", "ContractsSdk.OnnxRuntime.Telemetry.EngineLog"];

    [Fact]
    public void The_page_lists_every_event_with_its_id_and_level() => Assert.Equal(
        TelemetryPage.Logs.Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal),
        Events().Select(entry => $"{entry.Event.EventId} {entry.Method.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_level_that_never_changes_is_the_pages() => Assert.All(
        Events().Where(entry => entry.Event.Level != LogLevel.None),
        entry => Assert.Equal($"{entry.Event.Level}", TelemetryPage.Logs.Single(row => row[0] == $"{entry.Event.EventId}")[2]));

    [Fact]
    public void No_id_is_given_twice() =>
        Assert.Equal(Events().Count(), Events().Select(entry => entry.Event.EventId).Distinct().Count());

    [Fact]
    public void Events_are_written_in_one_file_of_each_assembly() => Assert.All(
        Assemblies().SelectMany(assembly => assembly.GetTypes()).Where(type => EventsOf(type).Any()),
        type => Assert.Contains(type.FullName, Homes));

    private static IEnumerable<(MethodInfo Method, LoggerMessageAttribute Event)> Events() =>
        Assemblies().SelectMany(assembly => assembly.GetTypes()).SelectMany(EventsOf);

    private static IEnumerable<(MethodInfo Method, LoggerMessageAttribute Event)> EventsOf(Type type) =>
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let attribute = method.GetCustomAttribute<LoggerMessageAttribute>()
        where attribute is not null
        select (method, attribute);

    private static Assembly[] Assemblies() => [typeof(ModelTelemetry).Assembly, typeof(OnnxModelEngine).Assembly];
}
