namespace ContractsSdk.Contracts.Profiles;

/// <summary>Counts whether there is a value.</summary>
internal sealed class PresenceRecorder(string name) : ValueRecorder(name)
{
    private long _given;

    public override ProfileKind Kind => ProfileKind.Presence;

    public override void Given() => _given++;

    internal override ValueProfile Build(ProfileOptions options) =>
        new() { Name = Name, Kind = Kind, Unknown = _given, Missing = MissingCount };
}
