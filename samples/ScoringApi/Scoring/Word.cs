using System;
using System.Text.Json;

namespace ScoringApi.Scoring;

/// <summary>Members of enumerations as the words that metrics use for them too.</summary>
internal static class Word
{
    public static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());
}
