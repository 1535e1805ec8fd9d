using ContractsSdk.Contracts.Text;

namespace ContractsSdk.Contracts.Signatures;

/// <summary>
/// A signature as text, in the language contracts are written in: UTF-8, one fact a line. It is committed beside the model, so that a
/// contract can be held against a model that is not there. Equal signatures have equal text on every runtime and in every culture.
/// </summary>
public static class SignatureText
{
    /// <summary>What the file is called: the model's name and this.</summary>
    public const string FileExtension = ".signature";

    private const string Header = "signature 1";

    /// <summary>
    /// The text of a signature, with LF at the end of every line. What only a trial run shows (<see cref="TensorSignature.ProbedWidth"/>)
    /// is left out: it is no fact of the file.
    /// </summary>
    public static string Write(ModelSignature signature) => FactText.Write(Header, SignatureFacts.Of(signature));

    /// <summary>Reads a text: lines in any order, LF or CR LF, with or without a byte order mark. Never throws.</summary>
    public static SignatureReadResult Read(string text)
    {
        var errors = new ReadErrors();
        var lines = FactText.Read(Header, text, errors);
        var signature = errors.None ? SignatureReader.Read(lines, errors) : null;
        return errors.None ? new(signature, default) : new(null, errors.ByLine());
    }
}
