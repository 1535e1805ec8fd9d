namespace ContractsSdk.Analyzers.Reading;

/// <summary>Every type that reading recognizes.</summary>
internal static class KnownTypes
{
    private const string Sdk = "ContractsSdk";
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    public static readonly KnownType ModelContract = new(Sdk, "ModelContractAttribute");
    public static readonly KnownType Fallback = new(Sdk, "FallbackAttribute");
    public static readonly KnownType FallbackTo = new(Sdk, "FallbackToAttribute`1");
    public static readonly KnownType Batching = new(Sdk, "BatchingAttribute");
    public static readonly KnownType Resilience = new(Sdk, "ResilienceAttribute");
    public static readonly KnownType Features = new(Sdk, "FeaturesAttribute");
    public static readonly KnownType Feature = new(Sdk, "FeatureAttribute");
    public static readonly KnownType Constant = new(Sdk, "ConstantAttribute");
    public static readonly KnownType Categorical = new(Sdk, "CategoricalAttribute");
    public static readonly KnownType OneHot = new(Sdk, "OneHotAttribute");
    public static readonly KnownType Ordinal = new(Sdk, "OrdinalAttribute");
    public static readonly KnownType Verbatim = new(Sdk, "VerbatimAttribute");
    public static readonly KnownType Log1p = new(Sdk, "Log1pAttribute");
    public static readonly KnownType Standardize = new(Sdk, "StandardizeAttribute");
    public static readonly KnownType MinMax = new(Sdk, "MinMaxAttribute");

    public static readonly KnownType[] Scales = [Log1p, Standardize, MinMax];

    public static readonly KnownType Time = new(Sdk, "TimeAttribute");
    public static readonly KnownType Sensitive = new(Sdk, "SensitiveAttribute");
    public static readonly KnownType FormerName = new(Sdk, "FormerNameAttribute");
    public static readonly KnownType Retired = new(Sdk, "RetiredAttribute");
    public static readonly KnownType Prediction = new(Sdk, "PredictionAttribute");
    public static readonly KnownType Output = new(Sdk, "OutputAttribute");
    public static readonly KnownType Labels = new(Sdk, "LabelsAttribute");
    public static readonly KnownType Shape = new(Sdk, "ShapeAttribute");
    public static readonly KnownType Axis = new(Sdk, "AxisAttribute");
    public static readonly KnownType Encode = new(Sdk, "EncodeAttribute`1");
    public static readonly KnownType FeatureEncoder = new(Sdk, "IFeatureEncoder`2");
    public static readonly KnownType ModelClient = new(Sdk, "ModelClient`2");
    public static readonly KnownType FallbackContext = new(Sdk, "FallbackContext");

    public static readonly KnownType Validation = new(Annotations, "ValidationAttribute");
    public static readonly KnownType ValidatableObject = new(Annotations, "IValidatableObject");
    public static readonly KnownType Required = new(Annotations, "RequiredAttribute");
    public static readonly KnownType Range = new(Annotations, "RangeAttribute");
    public static readonly KnownType AllowedValues = new(Annotations, "AllowedValuesAttribute");
    public static readonly KnownType StringLength = new(Annotations, "StringLengthAttribute");
    public static readonly KnownType Length = new(Annotations, "LengthAttribute");
    public static readonly KnownType MinLength = new(Annotations, "MinLengthAttribute");
    public static readonly KnownType MaxLength = new(Annotations, "MaxLengthAttribute");
    public static readonly KnownType RegularExpression = new(Annotations, "RegularExpressionAttribute");
    public static readonly KnownType DataType = new(Annotations, "DataTypeAttribute");

    public static readonly KnownType GeneratedCode = new("System.CodeDom.Compiler", "GeneratedCodeAttribute");
    public static readonly KnownType Half = new("System", "Half");
    public static readonly KnownType DateOnly = new("System", "DateOnly");
    public static readonly KnownType TimeOnly = new("System", "TimeOnly");
    public static readonly KnownType DateTimeOffset = new("System", "DateTimeOffset");
    public static readonly KnownType TimeSpan = new("System", "TimeSpan");
    public static readonly KnownType ReadOnlyMemory = new("System", "ReadOnlyMemory`1");
    public static readonly KnownType InlineArray = new("System.Runtime.CompilerServices", "InlineArrayAttribute");
    public static readonly KnownType ValueTask = new("System.Threading.Tasks", "ValueTask`1");
    public static readonly KnownType SetsRequiredMembers = new("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute");
}
