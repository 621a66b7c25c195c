using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Rollups;
using Microsoft.AspNetCore.Components;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>A page that sets regions side by side: kelurahan or kecamatan of the own area, for the province kabupaten/kota or the kelurahan of one.</summary>
public abstract class RegionsPage : ComponentBase
{
    [Inject] private IPictureAppService Pictures { get; set; } = null!;
    [Inject] private ICurrentTenant Tenant { get; set; } = null!;

    [SupplyParameterFromQuery] protected string? Year { get; set; }
    [SupplyParameterFromQuery] protected string? Group { get; set; }
    [SupplyParameterFromQuery] protected string? Level { get; set; }
    [SupplyParameterFromQuery] protected string? Within { get; set; }
    [SupplyParameterFromQuery] protected string? Sort { get; set; }

    /// <summary>Null until it is read.</summary>
    protected RegionList? List { get; private set; }

    protected RegionScope Scope { get; private set; } = null!;

    /// <summary>Without a query.</summary>
    protected abstract string Path { get; }

    /// <summary>False for figures that exist for all families alone.</summary>
    protected virtual bool HasGroups => true;

    /// <summary>The page as it stands, without what it lets choose besides.</summary>
    protected FigureAddress Address => new(Path, List!.Frame.SurveyYear, List.Frame.Group)
    {
        Others = [("level", Scope.Level == Scope.Levels[0] ? null : RegionScope.WordOf(Scope.Level)), ("within", Scope.Within?.Value), ("sort", Sort)],
    };

    /// <summary>Rows with an answer: the others have nothing to show.</summary>
    protected IReadOnlyList<RegionFigures> Answered { get; private set; } = [];

    protected string LevelOne => $"Level.{Scope.Level}";

    protected override async Task OnInitializedAsync()
    {
        Scope = RegionScope.Of(Tenant.Id is null ? RegionLevel.Province : RegionLevel.Regency, Within, Level);
        var list = await Pictures.GetListAsync(Scope.Level, Scope.Within, RegionScope.YearOf(Year), HasGroups ? FigureAddress.GroupOf(Group) : FamilyGroup.All);
        Answered = [.. list.Rows.Where(r => !ShownValue.IsEmpty(r))];
        List = list;
    }
}
