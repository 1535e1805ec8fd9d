using System.Runtime.InteropServices;

namespace ContractsSdk.Benchmarks.Baseline;

/// <summary>What <c>bare.c</c> is told of a call, field by field as it has them.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct BareCall
{
    public nint Run;
    public nint Session;
    public nint Options;
    public nint* InputNames;
    public nint* Inputs;
    public nuint InputCount;
    public nint* OutputNames;
    public nint* Outputs;
    public nuint OutputCount;
    public BareNumbers* Numbers;
    public nuint NumberCount;
    public BareTexts* Texts;
    public nuint TextCount;
    public nint FillTexts;
    public nuint Calls;
    public nuint Rows;
    public nint Labels;
    public nint Scores;
    public nint Allocator;
    public nint GetValue;
    public nint GetData;
    public nint Release;
}

[StructLayout(LayoutKind.Sequential)]
internal struct BareNumbers
{
    public nint To;
    public nint From;
    public nuint Bytes;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct BareTexts
{
    public nint To;
    public nint* From;
    public nuint Count;
}
