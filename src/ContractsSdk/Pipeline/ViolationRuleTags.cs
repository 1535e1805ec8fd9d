namespace ContractsSdk.Pipeline;

/// <summary>The rules as attribute values of a metric.</summary>
internal static class ViolationRuleTags
{
    public static string ToTag(this ViolationRule rule) => rule switch
    {
        ViolationRule.Missing => "missing",
        ViolationRule.NotFinite => "not_finite",
        ViolationRule.OutOfRange => "out_of_range",
        ViolationRule.UnknownCategory => "unknown_category",
        ViolationRule.Length => "length",
        ViolationRule.Pattern => "pattern",
        ViolationRule.Overflow => "overflow",
        ViolationRule.Sum => "sum",
        _ => "ill_formed_text",
    };
}
