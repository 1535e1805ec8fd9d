namespace ContractsSdk;

/// <summary>The type of one value in a contract or of one element of a tensor. Names and numbers never change.</summary>
public enum ElementType : byte
{
    /// <summary>Not stated: the type that follows from the C# type of the member.</summary>
    Unspecified = 0,

    /// <summary>True or false, one byte.</summary>
    Bool = 1,

    /// <summary>Signed, 8 bits.</summary>
    Int8 = 2,

    /// <summary>Signed, 16 bits.</summary>
    Int16 = 3,

    /// <summary>Signed, 32 bits.</summary>
    Int32 = 4,

    /// <summary>Signed, 64 bits.</summary>
    Int64 = 5,

    /// <summary>Unsigned, 8 bits.</summary>
    UInt8 = 6,

    /// <summary>Unsigned, 16 bits.</summary>
    UInt16 = 7,

    /// <summary>Unsigned, 32 bits.</summary>
    UInt32 = 8,

    /// <summary>Unsigned, 64 bits.</summary>
    UInt64 = 9,

    /// <summary>IEEE 754 binary16.</summary>
    Float16 = 10,

    /// <summary>The upper half of a binary32.</summary>
    BFloat16 = 11,

    /// <summary>IEEE 754 binary32.</summary>
    Float32 = 12,

    /// <summary>IEEE 754 binary64.</summary>
    Float64 = 13,

    /// <summary>A .NET <c>decimal</c>. A type of values only: no tensor has it.</summary>
    Decimal = 14,

    /// <summary>Text. UTF-8 in a tensor.</summary>
    String = 15,

    /// <summary>A C# enum with explicit values. A type of values only: no tensor has it.</summary>
    Enum = 16,
}
