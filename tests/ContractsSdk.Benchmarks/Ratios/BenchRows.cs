using System;
using System.Collections.Generic;
using System.Linq;
using ContractsSdk.Benchmarks.Contracts;
using EndToEnd.Tests;
using EndToEnd.Tests.Contracts;

namespace ContractsSdk.Benchmarks.Ratios;

/// <summary>1,024 different rows of every shape: one repeated row would flatter trees, whose branches a processor learns.</summary>
internal static class BenchRows
{
    private static readonly string[] Plans = ["basic", "silver", "gold", "platinum"];

    public static Ranged20[] Ranged { get; } = [.. All(row => Ranged20.Of(Rows.Of20(row)))];

    public static Packed20[] Packed { get; } = [.. All(row => Packed20.Of(Rows.Of20(row)))];

    public static Columns20[] Columns { get; } = [.. All(row => Columns20.Of(Rows.Of20(row)))];

    public static Packed64[] SixtyFour { get; } = [.. All(row => Packed64.Of(Rows.Of64(row)))];

    public static Subscription[] Texts { get; } = [.. All(row => Subscription.Of(Rows.Of20(row)[..18], Country(row), Plan(row)))];

    public static string Country(int row) => $"country_{row * 7 % 20:00}";

    public static string Plan(int row) => Plans[row * 3 % Plans.Length];

    private static IEnumerable<T> All<T>(Func<int, T> of) => Enumerable.Range(0, Rows.Count).Select(of);
}
