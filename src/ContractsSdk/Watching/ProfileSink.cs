using System.Collections.Generic;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Generated;

namespace ContractsSdk.Watching;

/// <summary>Hands the values of a row to the recorders of a profile.</summary>
internal sealed class ProfileSink(IReadOnlyList<ValueRecorder> recorders, IReadOnlyList<WatchedSubject> subjects) : ITallySink
{
    public void Number(int subject, double value) => recorders[subject].Number(value);

    public void Text(int subject, string? value)
    {
        if (value is null)
            recorders[subject].Missing();
        else
            recorders[subject].Category(value);
    }

    public void Code(int subject, long? value)
    {
        if (value is not { } code)
            recorders[subject].Missing();
        else if (subjects[subject].Codes.TryGetValue(code, out var name))
            recorders[subject].Category(name);
        else
            recorders[subject].Given();
    }

    public void Given(int subject, bool isGiven)
    {
        if (isGiven)
            recorders[subject].Given();
        else
            recorders[subject].Missing();
    }
}
