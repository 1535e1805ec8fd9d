using System;
using System.Linq;

namespace ContractsSdk.Architecture.Tests;

public sealed class RoomTests
{
    public static TheoryData<Room> All => [.. House.Rooms];

    public static TheoryData<Room> Blind => [.. House.Rooms.Where(room => !room.SeesRoslyn)];

    [Fact]
    public void EveryFolderHasItsPlaceInTheHouse()
    {
        var known = House.Rooms.Select(room => room.ToString()).ToHashSet();
        Offenders.None(
            from assembly in House.All
            from type in assembly.Types
            where !known.Contains($"{assembly.Name}/{type.Room}")
            select $"{assembly.Name}/{type.Room} is not in House.cs");
    }

    [Fact]
    public void NoTwoRoomsLookAtEachOther() => Offenders.None(
        from entry in House.Rooms.Index()
        from used in entry.Item.MayUse
        where !House.Rooms.Take(entry.Index).Any(room => room.Assembly == entry.Item.Assembly && room.Name == used)
        select $"{entry.Item} uses {used}, which does not stand before it");

    [Theory]
    [MemberData(nameof(All))]
    public void ARoomUsesOnlyTheRoomsItMay(Room room)
    {
        var assembly = House.Assembly(room.Assembly);
        var roomOf = assembly.Types.ToDictionary(type => type.Type, type => type.Room);
        Offenders.None(
            from type in assembly.Types
            where type.Room == room.Name
            from used in type.Uses
            where roomOf.TryGetValue(used, out var other) && other != room.Name && other != House.Polyfills && !room.MayUse.Contains(other)
            select $"{type.Type} uses {used} of {roomOf[used]}");
    }

    [Theory]
    [MemberData(nameof(Blind))]
    public void OnlyRoomsThatReadCodeSeeTheCompiler(Room room) => Offenders.None(
        from type in House.Assembly(room.Assembly).Types
        where type.Room == room.Name
        from used in type.Uses
        where used.Assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        select $"{type.Type} uses {used}");
}
