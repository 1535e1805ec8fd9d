using System.Collections.Generic;

namespace ContractsSdk.Architecture.Tests.Metadata;

/// <summary>A type, the room (first folder of its project) its source lies in, and every type it names.</summary>
/// <remarks>Constants are copied into their users by the compiler and leave no trace here.</remarks>
internal sealed record TypeUses(TypeName Type, string Room, IReadOnlySet<TypeName> Uses);
