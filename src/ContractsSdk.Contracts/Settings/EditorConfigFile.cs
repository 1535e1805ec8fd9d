namespace ContractsSdk.Contracts.Settings;

/// <summary>An <c>.editorconfig</c> or <c>.globalconfig</c>. Somebody else has read it: nothing here opens files.</summary>
/// <param name="Folder">Its folder, with forward slashes.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What it says.</param>
public sealed record EditorConfigFile(string Folder, string Name, string Text);
