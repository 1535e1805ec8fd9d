using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContractsSdk.Tests;

namespace Adult.Tests;

/// <summary>The rows scikit-learn scored, and what it said.</summary>
internal static class Census
{
    private static readonly string Data = RepositoryFiles.PathOf("..", "shared", "data", "adult.csv");

    private static readonly string Expected = RepositoryFiles.PathOf("..", "shared", "models", "adult-income.expected.csv");

    public static void SkipIfAbsent()
    {
        foreach (var file in new[] { Data, Expected })
            Assert.SkipUnless(File.Exists(file), $"{Path.GetFileName(file)} is not beside the repository (../shared).");
    }

    public static IReadOnlyList<(Person Person, float Probability)> Read()
    {
        SkipIfAbsent();
        var (header, people) = Table(Data);
        return Table(Expected).Rows
            .Select(row => (ToPerson(header, people[int.Parse(row[0], CultureInfo.InvariantCulture)]), Number(row[1])))
            .ToList();
    }

    /// <summary>Everybody.</summary>
    public static IReadOnlyList<Person> People()
    {
        Assert.SkipUnless(File.Exists(Data), "adult.csv is not beside the repository (../shared).");
        var (header, people) = Table(Data);
        return [.. people.Where(row => row.Length == header.Length).Select(row => ToPerson(header, row))];
    }

    private static (string[] Header, List<string[]> Rows) Table(string file)
    {
        var lines = File.ReadLines(file).Select(line => line.Split(',')).ToList();
        return (lines[0], lines[1..]);
    }

    private static Person ToPerson(string[] header, string[] row)
    {
        return new Person
        {
            Age = Number(Cell("age")),
            EducationNum = Number(Cell("education-num")),
            CapitalGain = Number(Cell("capital-gain")),
            CapitalLoss = Number(Cell("capital-loss")),
            HoursPerWeek = Number(Cell("hours-per-week")),
            Workclass = Known("workclass"),
            MaritalStatus = Cell("marital-status"),
            Occupation = Known("occupation"),
            Relationship = Cell("relationship"),
            Sex = Cell("sex"),
            NativeCountry = Known("native-country"),
        };

        string Cell(string column) => row[Array.IndexOf(header, column)];
        string? Known(string column) => Cell(column) is "?" ? null : Cell(column);
    }

    private static float Number(string text) => text.Length == 0 ? float.NaN : float.Parse(text, CultureInfo.InvariantCulture);
}
