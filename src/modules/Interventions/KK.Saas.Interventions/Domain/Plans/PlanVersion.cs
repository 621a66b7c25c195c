using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>What a plan said when it was agreed, fixed or amended. It never changes.</summary>
public sealed class PlanVersion : TenantEntity, IAreaScoped
{
    public const int MaxNoteLength = 1000;
    public const int MaxDecreeLength = 200;
    public const int MaxNameLength = 200;

    public PlanVersion(Plan plan, Guid id, int number, PlanStepInput step, string content)
        : base(plan.TenantId, id)
    {
        (PlanId, Region, Number, Kind, Content) = (plan.Id, plan.Region, number, step.Kind, content);
        (Day, Note, Decree, MeetingId) = (step.Day, step.Note, step.Decree, step.MeetingId);
    }

    private PlanVersion()
    {
    }

    public Guid PlanId { get; private set; }

    public RegionCode Region { get; private set; }

    public int Number { get; private set; }

    public PlanState Kind { get; private set; }

    public DateOnly Day { get; private set; }

    public string Note { get; private set; } = "";

    public string Decree { get; private set; } = "";

    public Guid? MeetingId { get; private set; }

    public DateTime At { get; private set; }

    public Guid ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>The lines as a JSON document.</summary>
    public string Content { get; private set; } = "";

    public void Sign(Guid userId, string name, DateTime at) => (ById, ByName, At) = (userId, name, at);
}
