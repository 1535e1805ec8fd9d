using System;
using System.Collections.Generic;

namespace ContractsSdk.Scaffold.Tests.Campaign;

/// <summary>Models whose stored answer no client can give, and why.</summary>
internal static class KnownToDiffer
{
    private const string Random = "it draws random numbers";
    private const string Engine = "the engine answers otherwise than the stored file, as its own tests note";
    private const string Digits = "the engine writes a number with other digits than the stored file";
    private const string NotFinite = "it answers NaN, which is no prediction";
    private const string Missing = "it is asked about NaN, which a feature refuses unless it says Missing = float.NaN";
    private const string Empty = "its input is empty, which is no row";

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["test_bernoulli"] = Random,
        ["test_bernoulli_double"] = Random,
        ["test_bernoulli_double_expanded"] = Random,
        ["test_bernoulli_expanded"] = Random,
        ["test_bernoulli_seed"] = Random,
        ["test_bernoulli_seed_expanded"] = Random,
        ["test_training_dropout"] = Random,
        ["test_training_dropout_mask"] = Random,
        ["test_training_dropout_default_mask"] = Random,
        ["test_training_dropout_default"] = Random,
        ["test_maxunpool_export_with_output_shape"] = Engine,
        ["test_resize_downsample_scales_cubic_align_corners"] = Engine,
        ["test_resize_downsample_scales_linear_align_corners"] = Engine,
        ["test_cast_FLOAT_to_STRING"] = Digits,
        ["test_castlike_FLOAT_to_STRING"] = Digits,
        ["test_castlike_FLOAT_to_STRING_expanded"] = Digits,
        ["test_operator_sqrt"] = NotFinite,
        ["test_cast_STRING_to_FLOAT"] = NotFinite,
        ["test_castlike_STRING_to_FLOAT"] = NotFinite,
        ["test_castlike_STRING_to_FLOAT_expanded"] = NotFinite,
        ["test_sequence_model8"] = Empty,
        ["test_isinf"] = Missing,
        ["test_isinf_negative"] = Missing,
        ["test_isinf_positive"] = Missing,
        ["test_isnan"] = Missing,
    };
}
