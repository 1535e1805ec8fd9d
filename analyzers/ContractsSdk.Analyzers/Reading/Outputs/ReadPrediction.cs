using System.Collections.Generic;
using ContractsSdk.Analyzers.Declarations;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>A type with <c>[Prediction]</c> as it was read.</summary>
/// <param name="Outputs">Its outputs by name.</param>
/// <param name="Construction">How one is made; null while none can be.</param>
/// <param name="Findings">What rules said, about it and about whatever was read before it on the same occasion.</param>
internal sealed record ReadPrediction(
    IReadOnlyList<ReadOutput> Outputs, PredictionConstruction? Construction, IReadOnlyList<Finding> Findings);
