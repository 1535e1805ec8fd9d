using System;
using System.Linq;
using ContractsSdk.Contracts.Profiles;
using ContractsSdk.Contracts.Values;

namespace ContractsSdk.Contracts.Tests.Profiles;

public class ProfileTextTests
{
    private static readonly ReferenceProfile Profile = new()
    {
        ContractId = "fraud-detector",
        ContractVersion = "1.2.0",
        Rows = 100,
        Window = "2026-09 to 2026-10",
        Features = EquatableArray.Of(
            new ValueProfile { Name = "amount", Kind = ProfileKind.Number, Edges = EquatableArray.Of(0.5, 25), Counts = EquatableArray.Of(40L, 30, 20), Missing = 10 },
            new ValueProfile
            {
                Name = "card \"kind\"", Kind = ProfileKind.Category, Categories = EquatableArray.Of("travel", "\u202Ebidi\n"), Counts = EquatableArray.Of(60L, 0),
                Unknown = 39, Missing = 1,
            },
            new ValueProfile { Name = "remark", Kind = ProfileKind.Presence, Unknown = 99, Missing = 1 }),
        Outputs = EquatableArray.Of(
            new ValueProfile { Name = "label", Kind = ProfileKind.Category, Categories = EquatableArray.Of("false", "true"), Counts = EquatableArray.Of(90L, 10) }),
    };

    [Fact]
    public void SaysEveryBinOnALine() => Assert.Equal(
        """
        profile 1
        contract id = fraud-detector
        contract version = 1.2.0
        in amount bin = -inf 40
        in amount bin = 0.5 30
        in amount bin = 25 20
        in amount kind = number
        in amount missing = 10
        in "card \"kind\"" category = travel 60
        in "card \"kind\"" category = "\u202ebidi\u000a" 0
        in "card \"kind\"" kind = category
        in "card \"kind\"" missing = 1
        in "card \"kind\"" unknown = 39
        in remark given = 99
        in remark kind = presence
        in remark missing = 1
        out label category = false 90
        out label category = true 10
        out label kind = category
        out label missing = 0
        out label unknown = 0
        profile rows = 100
        profile window = "2026-09 to 2026-10"

        """.ReplaceLineEndings("\n"),
        ProfileText.Write(Profile));

    [Fact]
    public void ReadsBackTheSame()
    {
        var text = ProfileText.Write(Profile);

        Assert.Equal(Profile, ProfileText.Read(text).Profile);
        Assert.Equal(Profile, ProfileText.Read("\uFEFF" + text.ReplaceLineEndings("\r\n")).Profile);
    }

    [Theory]
    [InlineData("profile 1", "profile 2", "line 1: expected 'profile 1': the text is something else, or of a newer format")]
    [InlineData("contract id = fraud-detector\n", "", "line 1: no line says 'contract id'")]
    [InlineData("contract version = 1.2.0", "contract version = 1", "line 1: no line says 'contract version', a version such as 1.2.0")]
    [InlineData("profile rows = 100\n", "", "line 1: no line says 'profile rows'")]
    [InlineData("profile rows = 100", "profile rows = 99", "line 1: 'amount' counts more rows than the profile has")]
    [InlineData("profile rows = 100", "profile rows = -5", "line 22: '-5' is no count")]
    [InlineData("bin = 25 20", "bin = 0.5 20", "line 4: bins begin at -inf, and each above the one before it")]
    [InlineData("bin = 25 20", "bin = inf 20", "line 4: bins begin at -inf, and each above the one before it")]
    [InlineData("bin = 25 20", "bin = nan 20", "line 4: a bin is where it begins and how many values it had; found 'nan 20'")]
    [InlineData("bin = 25 20", "bin = 25", "line 4: a bin is where it begins and how many values it had; found '25'")]
    [InlineData("category = true 10", "category = false 10", "line 17: the category 'false' is there twice")]
    [InlineData("in remark kind = presence", "in remark kind = number", "line 14: 'remark' is a number and has no bin")]
    [InlineData("out label kind = category", "out label kind = presence", "line 17: 'label' has bins or categories, and is neither a number nor a category")]
    [InlineData("in remark given = 99", "in remark median = 99", "line 14: 'median' is not known here: a newer version wrote this profile, or it was edited")]
    [InlineData("in amount missing = 10", "<<<<<<< ours", "line 8: '<<<<<<<' is left over from a merge")]
    public void SaysWhatIsWrong(string line, string changed, string error)
    {
        var read = ProfileText.Read(ProfileText.Write(Profile).Replace(line, changed, StringComparison.Ordinal));

        Assert.Null(read.Profile);
        Assert.Contains(error, read.Errors.Select(found => found.ToString()));
    }
}
