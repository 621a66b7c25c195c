using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Activities;

namespace KK.Saas.Blazor.Interventions.Activities;

/// <summary>What the form of a report posts.</summary>
public sealed class ActivityForm
{
    public Guid Id { get; set; }

    public Guid? AgencyId { get; set; }

    public Guid? LineId { get; set; }

    public string? Village { get; set; }

    public DateOnly? Day { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public string? Place { get; set; }

    public int? Families { get; set; }

    public int? People { get; set; }

    public long? Amount { get; set; }

    /// <summary>Photos keep where they were taken.</summary>
    public bool KeepPosition { get; set; }

    public static ActivityForm Of(Guid id, ActivityInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new()
        {
            Id = id, AgencyId = input.AgencyId, LineId = input.PlanLineId, Village = input.Village?.Value, Day = input.Day, Title = input.Title, Text = input.Text, Place = input.Place,
            Families = input.Families, People = input.People, Amount = input.Amount,
        };
    }

    /// <summary>A planned activity says which agency does it.</summary>
    public ActivityInput ToInput(ActivityChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var agency = choices.Lines.FirstOrDefault(l => l.Id == LineId)?.AgencyId ?? AgencyId ?? Guid.Empty;
        return new(agency, LineId, RegionCode.TryParse(Village, out var code) ? code : null, Day ?? default, Title ?? "", Text ?? "", Place ?? "", Families ?? 0, People ?? 0, Amount ?? 0);
    }
}
