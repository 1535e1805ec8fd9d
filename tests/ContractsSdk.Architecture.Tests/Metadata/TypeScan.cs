using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContractsSdk.Architecture.Tests.Metadata;

/// <summary>Walks everything one type definition says: bases, members, attributes, and the code of its methods.</summary>
internal static class TypeScan
{
    public static void Collect(PEReader image, MetadataReader metadata, TypeDefinitionHandle handle, UsedTypes uses)
    {
        var type = metadata.GetTypeDefinition(handle);
        if (!type.BaseType.IsNil)
            uses.Add(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
            uses.Add(metadata.GetInterfaceImplementation(implemented).Interface);
        Constraints(metadata, type.GetGenericParameters(), uses);
        Attributes(metadata, type.GetCustomAttributes(), uses);

        foreach (var field in type.GetFields())
        {
            uses.Add(field);
            Attributes(metadata, metadata.GetFieldDefinition(field).GetCustomAttributes(), uses);
        }

        foreach (var property in type.GetProperties())
            Attributes(metadata, metadata.GetPropertyDefinition(property).GetCustomAttributes(), uses);
        foreach (var method in type.GetMethods())
            Method(image, metadata, method, uses);
    }

    private static void Method(PEReader image, MetadataReader metadata, MethodDefinitionHandle handle, UsedTypes uses)
    {
        var method = metadata.GetMethodDefinition(handle);
        uses.Add(handle);
        Constraints(metadata, method.GetGenericParameters(), uses);
        Attributes(metadata, method.GetCustomAttributes(), uses);
        if (method.RelativeVirtualAddress == 0)
            return;

        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            uses.Add(body.LocalSignature);
        foreach (var caught in body.ExceptionRegions.Where(region => !region.CatchType.IsNil))
            uses.Add(caught.CatchType);
        foreach (var operand in Instructions.Operands(body.GetILReader()))
            uses.Add(operand);
    }

    private static void Constraints(MetadataReader metadata, GenericParameterHandleCollection parameters, UsedTypes uses)
    {
        foreach (var constraint in parameters.SelectMany(parameter => metadata.GetGenericParameter(parameter).GetConstraints()))
            uses.Add(metadata.GetGenericParameterConstraint(constraint).Type);
    }

    private static void Attributes(MetadataReader metadata, IEnumerable<CustomAttributeHandle> attributes, UsedTypes uses)
    {
        foreach (var attribute in attributes)
            uses.Add(metadata.GetCustomAttribute(attribute).Constructor);
    }
}
