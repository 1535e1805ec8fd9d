using System.Linq;
using ContractsSdk.Contracts.Domains;
using static ContractsSdk.ElementType;

namespace ContractsSdk.Contracts.Evolution.Tests.Domains;

/// <summary>Which types hold all numbers of which others: the whole table, and nothing beside it.</summary>
public sealed class TypeInclusionTests
{
    private static readonly (ElementType Narrow, ElementType[] Wide)[] Table =
    [
        (UInt8, [UInt16, Int16, UInt32, Int32, UInt64, Int64, Float16, BFloat16, Float32, Float64, Decimal]),
        (Int8, [Int16, Int32, Int64, Float16, BFloat16, Float32, Float64, Decimal]),
        (UInt16, [UInt32, Int32, UInt64, Int64, Float32, Float64, Decimal]),
        (Int16, [Int32, Int64, Float32, Float64, Decimal]),
        (UInt32, [UInt64, Int64, Float64, Decimal]),
        (Int32, [Int64, Float64, Decimal]),
        (UInt64, [Decimal]),
        (Int64, [Decimal]),
        (Float16, [Float32, Float64]),
        (BFloat16, [Float32, Float64]),
        (Float32, [Float64]),
        (Float64, []),
        (Decimal, []),
        (Bool, []),
        (String, []),
        (Enum, []),
    ];

    [Fact]
    public void IsExactlyThis()
    {
        foreach (var (narrow, wide) in Table)
        {
            foreach (var other in Table.Select(row => row.Narrow).Where(other => other != narrow))
            {
                var expected = wide.Contains(other) ? Inclusion.Widened
                    : Table.Single(row => row.Narrow == other).Wide.Contains(narrow) ? Inclusion.Narrowed
                    : Inclusion.Incomparable;
                Assert.True(expected == ValueDomain.Compare(narrow, other), $"{narrow} → {other} is not {expected}");
            }
        }
    }
}
