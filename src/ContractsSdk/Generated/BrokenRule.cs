using System.ComponentModel;

namespace ContractsSdk.Generated;

/// <summary>Which rule a number breaks that has failed its check. Off the fast way: a check is one comparison, the reason is asked after.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BrokenRule
{
    /// <summary>Of a feature: NaN is a missing value.</summary>
    public static ViolationRule OfFeature(float value) => float.IsNaN(value) ? ViolationRule.Missing : OfOutput(value);

    /// <summary>Of a feature: NaN is a missing value.</summary>
    public static ViolationRule OfFeature(double value) => double.IsNaN(value) ? ViolationRule.Missing : OfOutput(value);

    /// <summary>Of an output: a model that yields NaN has failed.</summary>
    public static ViolationRule OfOutput(float value) => float.IsFinite(value) ? ViolationRule.OutOfRange : ViolationRule.NotFinite;

    /// <summary>Of an output: a model that yields NaN has failed.</summary>
    public static ViolationRule OfOutput(double value) => double.IsFinite(value) ? ViolationRule.OutOfRange : ViolationRule.NotFinite;
}
