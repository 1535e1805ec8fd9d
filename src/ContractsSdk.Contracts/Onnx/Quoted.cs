using System.Text;
using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Onnx;

/// <summary>A name out of a file, in a message that ends up in consoles and logs.</summary>
internal static class Quoted
{
    private const int Longest = 100;

    public static string Of(string name)
    {
        var text = new StringBuilder("'");
        for (var i = 0; i < name.Length && i < Longest; i++)
            text.Append(Token.IsHidden(name, i) ? Token.Escape(name[i]) : name[i].ToString());
        return text.Append(name.Length > Longest ? "…'" : "'").ToString();
    }
}
