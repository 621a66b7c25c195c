using KK.Saas.Core.Regions;
using KK.Saas.Identity;

namespace KK.Saas.Blazor.Identity;

/// <summary>What the form of a user posts.</summary>
public sealed class UserForm
{
    public string? UserName { get; set; }

    public string? DisplayName { get; set; }

    // Filled by the form binding, which needs a setter and sets null where nothing was ticked.
    public List<string> Roles { get; set => field = value ?? []; } = [];

    public List<string> Areas { get; set => field = value ?? []; } = [];

    public static UserForm Of(UserDetail user) => new()
    {
        UserName = user.UserName,
        DisplayName = user.DisplayName,
        Roles = [.. user.Roles],
        Areas = [.. user.Areas.Select(a => a.Value)],
    };

    public CreateUserInput ToCreate() => new(UserName?.Trim() ?? "", DisplayName ?? "", Roles, Codes());

    public UpdateUserInput ToUpdate() => new(DisplayName ?? "", Roles, Codes());

    private List<RegionCode> Codes() => [.. Areas.Select(a => RegionCode.TryParse(a, out var code) ? code : default).Where(c => c.Value.Length > 0)];
}
