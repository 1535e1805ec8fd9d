using System.Collections.Generic;
using System.Linq;

namespace Operations.Tests.Otlp;

/// <summary>Repeated KeyValue: key 1, value 2 (an AnyValue: text 1, integer 3).</summary>
internal static class OtlpAttributes
{
    public static Dictionary<string, string> Attributes(this ProtoMessage message, int field) => message.Messages(field).ToDictionary(
        pair => pair.Text(1), pair => pair.Messages(2).Single() is var value && value.Has(3) ? $"{value.Number(3)}" : value.Text(1));
}
