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

namespace KK.Saas.TestBase;

/// <summary>All modules of the product, in their order, without a web host.</summary>
[DependsOn(
    typeof(TenancyModule),
    typeof(IdentityModule),
    typeof(RegionsModule),
    typeof(FamiliesModule),
    typeof(QuestionnairesModule),
    typeof(ScoringModule),
    typeof(RollupsModule),
    typeof(InterventionsModule),
    typeof(ReportsModule))]
public sealed class AllModules : SaasModule;
