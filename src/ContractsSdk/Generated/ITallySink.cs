namespace ContractsSdk.Generated;

/// <summary>Takes the values themselves, where a profile is written from them instead of compared with them.</summary>
internal interface ITallySink
{
    void Number(int subject, double value);

    void Text(int subject, string? value);

    /// <summary>A number of an enum, a listed integer, or 0 and 1 for a bool.</summary>
    void Code(int subject, long? value);

    void Given(int subject, bool isGiven);
}
