using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Rules;
using ContractsSdk.Contracts.Values;
using Microsoft.CodeAnalysis;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>Reads which number a date or a span is.</summary>
internal static class TimeReader
{
    private const string DefaultSince = "1970-01-01";

    /// <summary>The kind of a type that is a date or a span; null for others.</summary>
    public static TimeKind? KindOf(ITypeSymbol type) =>
        KnownTypes.DateOnly.Is(type) ? TimeKind.Date
        : KnownTypes.TimeOnly.Is(type) ? TimeKind.TimeOfDay
        : KnownTypes.DateTimeOffset.Is(type) ? TimeKind.Instant
        : KnownTypes.TimeSpan.Is(type) ? TimeKind.Span
        : null;

    /// <summary>The encoding, and the type of its numbers; null, and reported, where none is stated or it cannot be used.</summary>
    public static (TimeEncoding Encoding, ElementType Type)? Read(ReadingContext context, Member member, TimeKind kind)
    {
        if (member.Find(KnownTypes.Time) is not { } attribute)
        {
            Report(context, member, member.Marker, $"is a {Spelling.InMessage(member.Type)}: say which number the model takes for it, as in [Time(TimeUnit.{(kind == TimeKind.Date ? "Days" : "Hours")})]");
            return null;
        }

        var unit = attribute.Positional(0) is byte number and <= (byte)TimeUnit.Milliseconds ? (TimeUnit)number : TimeUnit.Days;
        var since = attribute.Text("Since");
        if (since is not null && !TimeEncoding.HasOrigin(kind))
        {
            Report(context, member, attribute, $"is counted from {(kind == TimeKind.Span ? "nothing" : "midnight")}, and Since says a day");
            return null;
        }

        if (since is not null && !TimeEncoding.TryDay(since, out _))
        {
            Report(context, member, attribute, $"is counted from '{Visible.Text(since)}', which is no day; write it as 2000-01-31");
            return null;
        }

        var isWhole = kind == TimeKind.Date || attribute.Flag("Whole");
        return (
            new(kind, unit, TimeEncoding.HasOrigin(kind) ? since ?? DefaultSince : null),
            isWhole ? ElementType.Int64 : ElementType.Float64);
    }

    /// <summary>Tells a member that is no date and no span.</summary>
    public static void ReportOthers(ReadingContext context, Member member)
    {
        if (member.Find(KnownTypes.Time) is { } attribute)
            context.Report(RuleIds.ConstraintCannotApply, member.Property, attribute, attribute.ShortName(), member.Name, member.TypeName);
    }

    /// <summary>The number of a date or a span an attribute states as text; null for what is none.</summary>
    public static ContractValue? Number(FeatureContract feature, string? text)
    {
        if (feature.Time is not { } time || text is null || TimeText.Ticks(text.Trim(), time.Kind) is not { } ticks)
            return null;
        return feature.Type == ElementType.Int64 ? ContractValue.Of(time.WholeNumber(ticks)) : ContractValue.Of(time.Number(ticks));
    }

    private static void Report(ReadingContext context, Member member, AttributeData attribute, string problem) =>
        context.Report(RuleIds.InvalidTime, member.Property, attribute, member.Name, problem);
}
