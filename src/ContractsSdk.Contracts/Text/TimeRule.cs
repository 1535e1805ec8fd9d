using System;

namespace ContractsSdk.Contracts.Text;

/// <summary>Which number a time is: <c>time = date days 1970-01-01</c>, <c>time = span minutes</c>.</summary>
internal static class TimeRule
{
    public static FactRule<T> Of<T>(Func<T, TimeEncoding?> get, Func<T, TimeEncoding, T> set)
        where T : class => new(
        "time",
        owner => get(owner) is not { } time ? []
            : time.Since is { } since ? [[Vocabularies.Times.Of(time.Kind), Vocabularies.TimeUnits.Of(time.Unit), since]]
            : [[Vocabularies.Times.Of(time.Kind), Vocabularies.TimeUnits.Of(time.Unit)]],
        (owner, lines) =>
        {
            var words = lines[0];
            if (words.Count is not (2 or 3) || Vocabularies.Times.Read(words[0]) is not { } kind || Vocabularies.TimeUnits.Read(words[1]) is not { } unit)
                return Reading<T>.NotKnown;
            var since = words.Count == 3 ? words[2] : null;
            return TimeEncoding.HasOrigin(kind) == since is not null && (since is null || TimeEncoding.TryDay(since, out _))
                ? (Reading<T>)set(owner, new(kind, unit, since))
                : Reading<T>.NotKnown;
        });
}
