using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Teams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KK.Saas.Interventions.EntityFrameworkCore.Teams;

/// <summary>Maps teams and meetings of both sides.</summary>
public sealed class TeamsModelContributor : IModelContributor
{
    public void Contribute(ModelBuilder builder)
    {
        builder.Entity<Team>(team =>
        {
            team.ToTable("teams");
            team.HasKey(t => new { t.TenantId, t.Id });
            MapTeam(team);
        });
        builder.Entity<ProvinceTeam>(team =>
        {
            team.ToTable("province_teams");
            team.HasKey(t => t.Id);
            MapTeam(team);
        });
        builder.Entity<Meeting>(meeting =>
        {
            meeting.ToTable("meetings");
            meeting.HasKey(m => new { m.TenantId, m.Id });
            MapMeeting(meeting);
        });
        builder.Entity<ProvinceMeeting>(meeting =>
        {
            meeting.ToTable("province_meetings");
            meeting.HasKey(m => m.Id);
            MapMeeting(meeting);
        });
    }

    private static void MapTeam<TTeam>(EntityTypeBuilder<TTeam> team)
        where TTeam : TeamDecree
    {
        team.Property(t => t.Id).ValueGeneratedNever();
        team.Property(t => t.DecreeNumber).HasMaxLength(TeamDecree.MaxNumberLength);
        team.Property(t => t.Members).HasJsonConversion();
        team.Property(t => t.Version).IsConcurrencyToken();
    }

    private static void MapMeeting<TMeeting>(EntityTypeBuilder<TMeeting> meeting)
        where TMeeting : MeetingRecord
    {
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting.Property(m => m.Title).HasMaxLength(MeetingRecord.MaxTitleLength);
        meeting.Property(m => m.Place).HasMaxLength(MeetingRecord.MaxPlaceLength);
        meeting.Property(m => m.Agenda).HasMaxLength(MeetingRecord.MaxAgendaLength);
        meeting.Property(m => m.Attendance).HasJsonConversion();
        meeting.Property(m => m.Decisions).HasJsonConversion();
        meeting.Property(m => m.Commitments).HasJsonConversion();
        meeting.Property(m => m.Version).IsConcurrencyToken();
    }
}
