namespace KK.Saas.Interventions.Activities;

/// <summary>What a head decides on a report.</summary>
/// <param name="State">Accepted, Returned or FollowUp.</param>
/// <param name="Note">Needed when it is returned, 3 to 1,000 characters.</param>
/// <param name="Task">What is to be done, 3 to 1,000 characters; with FollowUp only.</param>
/// <param name="OwnerId">A user of the agency; with FollowUp only.</param>
/// <param name="DueOn">Not in the past; with FollowUp only.</param>
public sealed record ActivityDecision(ActivityState State, string Note, string Task = "", Guid? OwnerId = null, DateOnly? DueOn = null);
