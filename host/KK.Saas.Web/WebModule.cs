using KK.Saas.Blazor;
using KK.Saas.Core.Modularity;
using KK.Saas.Families;
using KK.Saas.Identity;
using KK.Saas.Interventions;
using KK.Saas.Questionnaires;
using KK.Saas.Regions;
using KK.Saas.Reports;
using KK.Saas.Rollups;
using KK.Saas.Scoring;
using KK.Saas.Tenancy;

namespace KK.Saas.Web;

/// <summary>The start module: all modules in their order, then the pages.</summary>
[DependsOn(
    typeof(TenancyModule),
    typeof(IdentityModule),
    typeof(RegionsModule),
    typeof(FamiliesModule),
    typeof(QuestionnairesModule),
    typeof(ScoringModule),
    typeof(RollupsModule),
    typeof(InterventionsModule),
    typeof(ReportsModule),
    typeof(BlazorUiModule))]
public sealed class WebModule : SaasModule;
