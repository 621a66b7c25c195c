using System.Collections.Concurrent;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>What was tried and what leaked.</summary>
internal sealed class ProofCount
{
    private int _requests;
    private int _forms;
    private int _jobs;

    public int Requests => _requests;

    public int Forms => _forms;

    public int Jobs => _jobs;

    public ConcurrentBag<string> Leaks { get; } = [];

    /// <summary>Families of the own city outside the area of somebody who is bound to one.</summary>
    public ConcurrentBag<string> AreaLeaks { get; } = [];

    /// <summary>Answers that only a broken product gives; a wall that was taken away may well break it.</summary>
    public ConcurrentBag<string> Failures { get; } = [];

    public ConcurrentBag<string> For(ProofAccount account, ProofFamily family) => family.Tenant == account.Tenant && !account.Covers(family) ? AreaLeaks : Leaks;

    public void Asked() => Interlocked.Increment(ref _requests);

    public void Sent() => Interlocked.Increment(ref _forms);

    public void Ran() => Interlocked.Increment(ref _jobs);

    public void Print(string title) =>
        TestContext.Current.TestOutputHelper?.WriteLine($"Isolation proof, {title}: {Requests} requests to read, {Forms} forms, {Jobs} jobs, {Leaks.Count + AreaLeaks.Count} leaks.");
}
