using KK.Saas.Families;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>A made-up family.</summary>
/// <param name="Seed">What its answers are drawn from.</param>
/// <param name="Rt">Three digits.</param>
/// <param name="House">House number.</param>
/// <param name="CardNumber">A No. KK of a kecamatan that does not exist, so that it can be nobody's.</param>
/// <param name="Desil">Welfare tenth, or null.</param>
/// <param name="Members">The head first; grown-ups have a NIK of the same kind.</param>
internal sealed record ScaleHousehold(int Seed, string Rt, string House, string CardNumber, int? Desil, IReadOnlyList<MemberInput> Members);
