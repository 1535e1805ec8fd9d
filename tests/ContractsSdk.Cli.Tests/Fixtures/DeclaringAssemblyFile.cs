using System.IO;
using System.Reflection;
using System.Reflection.Emit;
using ContractsSdk.Contracts;
using ContractsSdk.Contracts.Text;
using ContractsSdk.Generated;

namespace ContractsSdk.Cli.Tests.Fixtures;

/// <summary>An assembly that declares contracts, as the generator would have it, without a compiler.</summary>
internal static class DeclaringAssemblyFile
{
    public static void Write(string path, params ModelContract[] contracts)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(path)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("Shop");
        foreach (var contract in contracts)
        {
            var client = module.DefineType("Shop.Client" + contract.Id.Replace("-", "", System.StringComparison.Ordinal), TypeAttributes.Public);
            client.SetCustomAttribute(new CustomAttributeBuilder(
                typeof(ContractTextAttribute).GetConstructors()[0], [contract.Id, ContractText.Write(contract)]));
            client.CreateType();
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        assembly.Save(path);
    }
}
