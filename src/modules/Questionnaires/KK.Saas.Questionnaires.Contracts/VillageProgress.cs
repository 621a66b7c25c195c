using KK.Saas.Core.Regions;

namespace KK.Saas.Questionnaires;

/// <summary>How far a survey is in a kelurahan or desa.</summary>
/// <param name="Village">Its code.</param>
/// <param name="Registered">Active families.</param>
/// <param name="Done">Families whose visit ended, in whatever way but that nobody was at home.</param>
public sealed record VillageProgress(RegionCode Village, int Registered, int Done)
{
    /// <summary>Families still to be visited; a family that was asked and left the register since makes it too small.</summary>
    public int Left => Math.Max(0, Registered - Done);
}
