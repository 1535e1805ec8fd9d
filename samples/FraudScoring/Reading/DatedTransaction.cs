using System;

namespace FraudScoring.Reading;

/// <summary>A transaction and when it happened.</summary>
internal readonly record struct DatedTransaction(DateTimeOffset Time, Transaction Transaction);
