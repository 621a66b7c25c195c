namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A wall that a test takes away; the product has no switch for any of them.</summary>
public enum Wall
{
    /// <summary>The query filter on the tenant.</summary>
    TenantFilter,

    /// <summary>The query filter on the kelurahan of area-bound roles.</summary>
    AreaFilter,

    /// <summary>What refuses writes for another tenant or outside the area.</summary>
    WriteGuard,

    /// <summary>Row-level security; PostgreSQL alone has it.</summary>
    Policies,
}
