using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Text;

/// <summary>
/// A list of categories, one a line and without a number, so that one more category is one more line: <c>category = travel</c>,
/// of an enum with the member's number: <c>category = Online 10</c>.
/// </summary>
internal static class CategoryRule
{
    public static FactRule<T> Of<T>(string name, Func<T, EquatableArray<Category>> get, Func<T, EquatableArray<Category>, T> set)
        where T : class => new(
        name,
        owner => get(owner).Select(category => category.Code is { } code
            ? new[] { category.Name, code.ToString(CultureInfo.InvariantCulture) }
            : [category.Name]),
        (owner, lines) =>
        {
            var categories = new List<Category>(lines.Count);
            foreach (var line in lines)
            {
                if (Read(line) is not { } category)
                    return Reading<T>.Wrong($"expected a {name} and, of an enum, its number; found '{string.Join(" ", line)}'");
                categories.Add(category);
            }

            return set(owner, categories.ToEquatableArray());
        });

    private static Category? Read(EquatableArray<string> words) => words.Count switch
    {
        1 => new(words[0]),
        2 when long.TryParse(words[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code) => new(words[0], code),
        _ => null,
    };
}
