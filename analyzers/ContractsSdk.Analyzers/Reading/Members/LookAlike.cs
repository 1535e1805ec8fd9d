using System.Linq;

namespace ContractsSdk.Analyzers.Reading;

/// <summary>
/// The Latin capital that a Greek or Cyrillic one cannot be told from in most typefaces. A few letters, not a table of Unicode's
/// confusables: these are what a keyboard layout left switched on puts into a name.
/// </summary>
internal static class LookAlike
{
    private const string Others = "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
        + "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425";

    private const string Latin = "ABEZHIKMNOPTYX" + "ABESIJKMHOPCTYX";

    /// <summary>The text with every such letter replaced.</summary>
    public static string Of(string capitals) => capitals.Any(letter => letter > '\u007f')
        ? new([.. capitals.Select(letter => Others.IndexOf(letter) is >= 0 and var position ? Latin[position] : letter)])
        : capitals;
}
