using KK.Saas.Core.Regions;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>A kelurahan of the demo.</summary>
/// <param name="Code">The kelurahan.</param>
/// <param name="Families">Families to make.</param>
/// <param name="Quality">How well its families do, 0 to 1.</param>
/// <param name="Visited">Share of families that were visited, 0 to 1.</param>
internal sealed record DemoVillage(RegionCode Code, int Families, double Quality, double Visited);
