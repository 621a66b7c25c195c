using KK.Saas.Core.Regions;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>A kelurahan or desa to be filled.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Ordinal">From 1, in the order of codes of the city.</param>
/// <param name="Families">Families to make.</param>
/// <param name="Quality">How well they do, 0 to 1.</param>
/// <param name="Visited">Share that was visited this year, 0 to 1.</param>
internal sealed record ScaleVillage(RegionCode Code, int Ordinal, int Families, double Quality, double Visited);
