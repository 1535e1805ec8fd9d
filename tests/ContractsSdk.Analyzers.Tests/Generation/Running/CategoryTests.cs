using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContractsSdk.Analyzers.Tests.Harness;

namespace ContractsSdk.Analyzers.Tests.Generation.Running;

/// <summary>Every type of categories in every encoding, with every policy: refused or written as the contract says.</summary>
public sealed class CategoryTests
{
    private static readonly ElementType[] Elements =
    [
        ElementType.Bool, ElementType.Int16, ElementType.Int64, ElementType.UInt64, ElementType.Float16, ElementType.BFloat16, ElementType.Float32,
        ElementType.Float64, ElementType.String,
    ];

    [Fact]
    public void GeneratedCodeAgreesWithTheContract()
    {
        var cases = All().ToList();
        var client = LoadedClient.Of(Source(cases));
        for (var i = 0; i < cases.Count; i++)
        {
            var name = Name(i);
            var type = client.FeaturesType.GetProperty(name)!.PropertyType;
            Assert.NotEqual(-1, client.Feature(name));
            for (var category = -1; category < cases[i].Kind.Literals.Length; category++)
                Check(client, cases[i], name, category, cases[i].Kind.Value(category, type));
            if (!type.IsValueType || cases[i].IsNullable)
                Check(client, cases[i], name, null, null);
        }
    }

    private static void Check(LoadedClient client, CategoryCase feature, string name, int? category, object? value)
    {
        var row = client.Row((name, value));
        var broken = client.Validate(row).Where(finding => finding.Name == name).Select(finding => (ViolationRule?)finding.Rule).ToList();
        var (expected, elements) = feature.Expected(category);
        var what = $"{feature} {value ?? "null"}";
        Assert.True(broken.Count <= 1 && broken.FirstOrDefault() == expected, $"{what}: expected {expected}, found {string.Join(", ", broken)}");
        if (expected is not null)
            return;
        var found = Read(client.Encode(row), client, name);
        Assert.True(elements is string text ? text.Equals(found) : ((double[])elements!).SequenceEqual((double[])found), $"{what}: found {found}");
    }

    private static object Read(MemorySlot slot, LoadedClient client, string name)
    {
        var tensor = client.Plan.Features[client.Feature(name)].Tensor;
        return client.Plan.Inputs[tensor].Element switch
        {
            ElementType.Bool => slot.Input<bool>(tensor, 1).ToArray().Select(flag => flag ? 1.0 : 0.0).ToArray(),
            ElementType.Int16 => slot.Input<short>(tensor, 1).ToArray().Select(number => (double)number).ToArray(),
            ElementType.Int64 => slot.Input<long>(tensor, 1).ToArray().Select(number => (double)number).ToArray(),
            ElementType.UInt64 => slot.Input<ulong>(tensor, 1).ToArray().Select(number => (double)number).ToArray(),
            ElementType.Float16 => slot.Input<Half>(tensor, 1).ToArray().Select(number => (double)number).ToArray(),
            ElementType.BFloat16 => slot.Input<ushort>(tensor, 1).ToArray().Select(bits => (double)BitConverter.UInt32BitsToSingle((uint)bits << 16)).ToArray(),
            ElementType.Float32 => slot.Input<float>(tensor, 1).ToArray().Select(number => (double)number).ToArray(),
            ElementType.Float64 => slot.Input<double>(tensor, 1).ToArray(),
            _ => slot.Text(tensor, 1)!,
        };
    }

    private static IEnumerable<CategoryCase> All() =>
        from kind in CategoryKind.All
        from attribute in new[] { "OneHot", "Ordinal", "Verbatim", "" }
        from unknown in Enum.GetValues<Unknown>()
        from isNullable in new[] { false, true }
        from missing in Enum.GetValues<CategoryChoice>()
        from element in Elements
        let feature = new CategoryCase(kind, attribute, unknown, isNullable, missing, element)
        where feature.IsValid() && feature.FitsElement()
        select feature;

    private static string Name(int index) => "F" + index.ToString(CultureInfo.InvariantCulture);

    private static string Source(List<CategoryCase> cases) => $$"""
        [ModelContract("categories", "1.0.0")]
        public sealed partial class Client : ModelClient<Categories, FraudScore>;

        public enum Sparse { Zero = 0, Large = 100, Negative = -3, @class = 7 }

        [Features]
        public sealed class Categories
        {
            {{string.Join("\n    ", cases.Select((feature, i) => feature.Source(Name(i))))}}
        }
        """;
}
