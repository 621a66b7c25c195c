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

namespace KK.Saas.DbMigrator;

/// <summary>All modules, without the web.</summary>
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
public sealed class MigratorModule : SaasModule;
