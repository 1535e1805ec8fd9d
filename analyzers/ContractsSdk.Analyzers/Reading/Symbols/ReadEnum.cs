using System.Collections.Generic;
using ContractsSdk.Analyzers.Declarations;
using ContractsSdk.Contracts;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>An enum as it was read.</summary>
/// <param name="Spelling">How C# writes it.</param>
/// <param name="Members">Its members by number, each number once: the order of the source means nothing.</param>
internal sealed record ReadEnum(EnumSpelling Spelling, IReadOnlyList<Category> Members);
