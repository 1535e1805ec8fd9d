using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Cli.Profiling;

/// <summary>Reads the cells of a column as the application would state them.</summary>
internal sealed class CellReader
{
    private readonly ValueRecorder _recorder;
    private readonly ElementType _type;
    private readonly HashSet<string> _missing;
    private readonly Dictionary<long, string> _codes;

    /// <param name="recorder">Takes the values.</param>
    /// <param name="type">Their type in the contract.</param>
    /// <param name="categories">The categories the contract lists; empty for none.</param>
    /// <param name="missing">The texts that mean that there is no value, beside none at all.</param>
    public CellReader(ValueRecorder recorder, ElementType type, EquatableArray<Category> categories, HashSet<string> missing)
    {
        (_recorder, _type, _missing) = (recorder, type, missing);
        _codes = categories.Where(category => category.Code is not null).GroupBy(category => category.Code!.Value).ToDictionary(group => group.Key, group => group.First().Name);
    }

    /// <summary>What is wrong with a cell, without its value; null when it was taken.</summary>
    public string? Take(string? cell)
    {
        if (string.IsNullOrEmpty(cell) || _missing.Contains(cell))
        {
            _recorder.Missing();
            return null;
        }

        switch (_recorder.Kind, _type)
        {
            case (ProfileKind.Presence, _):
                _recorder.Given();
                return null;
            case (ProfileKind.Number, _):
                return TakeNumber(cell);
            case (_, ElementType.Bool):
                return TakeFlag(cell);
            case (_, ElementType.Enum) when Integer(cell) is { } code:
                _recorder.Category(_codes.GetValueOrDefault(code, cell));
                return null;
            case (_, ElementType.Enum or ElementType.String):
                _recorder.Category(cell);
                return null;
            default:
                if (Integer(cell) is not { } number)
                    return "is no whole number";
                _recorder.Category(NumberText.Of(number));
                return null;
        }
    }

    private string? TakeNumber(string cell)
    {
        if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return "is no number";

        // Rounded as the member is, or a value beside an edge would be in one bin here and in the other there.
        _recorder.Number(_type switch
        {
            ElementType.Float16 => (double)(Half)number,
            ElementType.Float32 => (float)number,
            _ => number,
        });
        return null;
    }

    private string? TakeFlag(string cell)
    {
        bool? flag = cell.ToLowerInvariant() switch
        {
            "true" or "1" => true,
            "false" or "0" => false,
            _ => null,
        };
        if (flag is not { } given)
            return "is neither true nor false";
        _recorder.Category(given ? ProfileCategories.True : ProfileCategories.False);
        return null;
    }

    // Data frames write 3 as 3.0 where one of the column is missing.
    private static long? Integer(string cell) =>
        long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && real == Math.Floor(real) && Math.Abs(real) < 1L << 53 ? (long)real
        : null;
}
