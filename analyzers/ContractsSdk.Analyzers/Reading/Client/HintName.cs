using System.Globalization;
using System.Text;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// The name of a client's generated file: its full metadata name, which no other type has. What a file cannot be called is written as
/// its number, and since the compiler takes names that differ only in case for one, such names say which letters are capitals.
/// </summary>
internal static class HintName
{
    public static string Of(ReadingContext context)
    {
        var name = new StringBuilder(context.Client.MetadataName);
        for (var around = context.Client.ContainingType; around is not null; around = around.ContainingType)
            name.Insert(0, around.MetadataName + "+");
        for (var around = context.Client.ContainingNamespace; around is { IsGlobalNamespace: false }; around = around.ContainingNamespace)
            name.Insert(0, around.Name + ".");
        var full = name.ToString();
        return Allowed(full) + (HasTwin(context) ? Capitals(full) : "") + ".g.cs";
    }

    private static bool HasTwin(ReadingContext context)
    {
        var others = context.OtherCasings;
        for (var around = context.Client; around is not null; around = around.ContainingType)
        {
            if (others.Types.Contains(around.Name))
                return true;
        }

        for (var around = context.Client.ContainingNamespace; around is { IsGlobalNamespace: false }; around = around.ContainingNamespace)
        {
            if (others.Namespaces.Contains(around.Name))
                return true;
        }

        return false;
    }

    private static string Capitals(string name)
    {
        var capitals = new StringBuilder(" ");
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]))
                capitals.Append('-').Append(i.ToString(CultureInfo.InvariantCulture));
        }

        return capitals.ToString();
    }

    private static string Allowed(string name)
    {
        var allowed = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character) || character is '.' or '_' or '+')
                allowed.Append(character);
            else
                allowed.Append('(').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)).Append(')');
        }

        return allowed.ToString();
    }
}
