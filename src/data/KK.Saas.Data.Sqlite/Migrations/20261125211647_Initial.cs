using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KK.Saas.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agencies",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    affairs = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    successor_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agencies", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_agencies_agencies_tenant_id_successor_id",
                        columns: x => new { x.tenant_id, x.successor_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "answer_drafts",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    instrument_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    updated_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_self_fill = table.Column<bool>(type: "INTEGER", nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer_drafts", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "area_assignments",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_assignments", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "assessment_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    criteria = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_forms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_batches",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seal = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_batches", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 130, nullable: false),
                    action = table.Column<int>(type: "INTEGER", nullable: false),
                    operation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    batch = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "boundary_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boundary_uploads", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "breaches",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    discovered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    happened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    data = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    handling = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    families = table.Column<int>(type: "INTEGER", nullable: false),
                    subjects_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    authority_told_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breaches", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "component_figures",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    whole = table.Column<int>(type: "INTEGER", nullable: true),
                    target = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    entered_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    entered_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_component_figures", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "consent_records",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ground = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_records", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "data_requests",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    requester = table.Column<byte[]>(type: "BLOB", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<byte[]>(type: "BLOB", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_requests", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "dirty_villages",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dirty_villages", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "evaluation_notes",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    section = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_notes", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "families",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    rt = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rw = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    house_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    house_order = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    head_name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    card_number = table.Column<byte[]>(type: "BLOB", nullable: true),
                    card_number_index = table.Column<string>(type: "TEXT", maxLength: 44, nullable: true),
                    desil_tenth = table.Column<int>(type: "INTEGER", nullable: true),
                    desil_source = table.Column<int>(type: "INTEGER", nullable: true),
                    desil_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    deactivation_reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    deactivated_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_restricted = table.Column<bool>(type: "INTEGER", nullable: false),
                    erased_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_families", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "family_facts",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    groups = table.Column<int>(type: "INTEGER", nullable: false),
                    applicable_mask = table.Column<long>(type: "INTEGER", nullable: false),
                    met_mask = table.Column<long>(type: "INTEGER", nullable: false),
                    index_ten_thousandths = table.Column<int>(type: "INTEGER", nullable: true),
                    dimensions = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_facts", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "family_keys",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wrapped = table.Column<byte[]>(type: "BLOB", nullable: true),
                    tenant_key_version = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    destroyed_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_keys", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "host_audit_batches",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seal = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_audit_batches", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "host_audit_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 130, nullable: false),
                    action = table.Column<int>(type: "INTEGER", nullable: false),
                    operation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    batch = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_audit_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "host_settings",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_settings", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "instruments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title_id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    workbook = table.Column<byte[]>(type: "BLOB", nullable: false),
                    form_json = table.Column<string>(type: "TEXT", nullable: false),
                    published_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_instruments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "interventions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    effects = table.Column<string>(type: "TEXT", nullable: false),
                    retired_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    changed_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interventions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant = table.Column<Guid>(type: "TEXT", nullable: true),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    role_text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    area_text = table.Column<string>(type: "TEXT", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "loci",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    is_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_loci", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "locus_choices",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    index_weight = table.Column<int>(type: "INTEGER", nullable: false),
                    below_average_weight = table.Column<int>(type: "INTEGER", nullable: false),
                    vulnerable_weight = table.Column<int>(type: "INTEGER", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    index_ten_thousandths = table.Column<int>(type: "INTEGER", nullable: true),
                    below_average_percent = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    vulnerable = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    chosen_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    chosen_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_locus_choices", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agenda = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    attendance = table.Column<string>(type: "TEXT", nullable: false),
                    decisions = table.Column<string>(type: "TEXT", nullable: false),
                    commitments = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "oidc_applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_machine = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    application_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    client_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    client_secret = table.Column<string>(type: "TEXT", nullable: true),
                    client_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    consent_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    display_name = table.Column<string>(type: "TEXT", nullable: true),
                    display_names = table.Column<string>(type: "TEXT", nullable: true),
                    json_web_key_set = table.Column<string>(type: "TEXT", nullable: true),
                    permissions = table.Column<string>(type: "TEXT", nullable: true),
                    post_logout_redirect_uris = table.Column<string>(type: "TEXT", nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    redirect_uris = table.Column<string>(type: "TEXT", nullable: true),
                    requirements = table.Column<string>(type: "TEXT", nullable: true),
                    settings = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oidc_applications", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "oidc_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_for_signing = table.Column<bool>(type: "INTEGER", nullable: false),
                    wrapped = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oidc_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "oidc_scopes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    descriptions = table.Column<string>(type: "TEXT", nullable: true),
                    display_name = table.Column<string>(type: "TEXT", nullable: true),
                    display_names = table.Column<string>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    resources = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oidc_scopes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "optimiser_runs",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    goal = table.Column<int>(type: "INTEGER", nullable: false),
                    limits = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    result = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_optimiser_runs", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "outbox_messages",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_messages", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "periods",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_year = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    instrument_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    poverty_line = table.Column<long>(type: "INTEGER", nullable: true),
                    poverty_line_source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_periods", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "proposal_decisions",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    intervention_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposal_decisions", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "protection_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "province_boundary_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_boundary_uploads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "province_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<int>(type: "INTEGER", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    stored_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stored_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "province_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agenda = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    attendance = table.Column<string>(type: "TEXT", nullable: false),
                    decisions = table.Column<string>(type: "TEXT", nullable: false),
                    commitments = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_meetings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "province_report_rhythms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rhythm = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_report_rhythms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "province_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    format = table.Column<int>(type: "INTEGER", nullable: false),
                    survey_year = table.Column<int>(type: "INTEGER", nullable: true),
                    occasion = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    failure = table.Column<int>(type: "INTEGER", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    first_attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    beat_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    parts = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "province_teams",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decree_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    decree_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_teams", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "published_components",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<int>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: true),
                    whole = table.Column<int>(type: "INTEGER", nullable: true),
                    target = table.Column<int>(type: "INTEGER", nullable: true),
                    is_withheld = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_components", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "published_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    survey_year = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<int>(type: "INTEGER", nullable: false),
                    instrument_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    regency = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    registered = table.Column<int>(type: "INTEGER", nullable: true),
                    completed = table.Column<int>(type: "INTEGER", nullable: true),
                    refused = table.Column<int>(type: "INTEGER", nullable: true),
                    absent = table.Column<int>(type: "INTEGER", nullable: true),
                    moved = table.Column<int>(type: "INTEGER", nullable: true),
                    counted_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    scored = table.Column<int>(type: "INTEGER", nullable: true),
                    index_ten_thousandths = table.Column<int>(type: "INTEGER", nullable: true),
                    categories = table.Column<string>(type: "TEXT", nullable: false),
                    dimensions = table.Column<string>(type: "TEXT", nullable: false),
                    met = table.Column<string>(type: "TEXT", nullable: false),
                    not_met = table.Column<string>(type: "TEXT", nullable: false),
                    not_applicable = table.Column<string>(type: "TEXT", nullable: false),
                    details_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_figures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "published_loci",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_loci", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "published_privacy_counts",
                columns: table => new
                {
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    open_requests = table.Column<int>(type: "INTEGER", nullable: false),
                    oldest_due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_requests = table.Column<int>(type: "INTEGER", nullable: false),
                    open_breaches = table.Column<int>(type: "INTEGER", nullable: false),
                    counted_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_privacy_counts", x => x.region);
                });

            migrationBuilder.CreateTable(
                name: "published_programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    planned = table.Column<int>(type: "INTEGER", nullable: false),
                    started = table.Column<int>(type: "INTEGER", nullable: false),
                    reports = table.Column<int>(type: "INTEGER", nullable: false),
                    target_families = table.Column<int>(type: "INTEGER", nullable: false),
                    families_reached = table.Column<int>(type: "INTEGER", nullable: false),
                    pagu = table.Column<long>(type: "INTEGER", nullable: false),
                    spent = table.Column<long>(type: "INTEGER", nullable: false),
                    quarter_reports = table.Column<string>(type: "TEXT", nullable: false),
                    quarter_spent = table.Column<string>(type: "TEXT", nullable: false),
                    published_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_programmes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    parent_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_regions", x => x.code);
                    table.ForeignKey(
                        name: "FK_regions_regions_parent_code",
                        column: x => x.parent_code,
                        principalTable: "regions",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_rhythms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rhythm = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_rhythms", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    format = table.Column<int>(type: "INTEGER", nullable: false),
                    survey_year = table.Column<int>(type: "INTEGER", nullable: true),
                    occasion = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    failure = table.Column<int>(type: "INTEGER", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    first_attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    beat_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    parts = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reports", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    permission = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_grants", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "role_memberships",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_memberships", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_area_bound = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roles", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "scores",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    instrument_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    applicable_mask = table.Column<long>(type: "INTEGER", nullable: false),
                    met_mask = table.Column<long>(type: "INTEGER", nullable: false),
                    index_ten_thousandths = table.Column<int>(type: "INTEGER", nullable: true),
                    dimensions = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    scored_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scores", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "self_fill_addresses",
                columns: table => new
                {
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    tenant = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_self_fill_addresses", x => x.code_hash);
                });

            migrationBuilder.CreateTable(
                name: "self_fill_codes",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    issued_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    issued_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoked_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    used_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_self_fill_codes", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "stored_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner = table.Column<int>(type: "INTEGER", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    stored_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stored_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_files", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "sub_activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 17, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    imported_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sub_activities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "submissions",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    instrument_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instance_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    answers = table.Column<byte[]>(type: "BLOB", nullable: false),
                    submitted_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    submitted_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    oddities = table.Column<int>(type: "INTEGER", nullable: false),
                    review_order = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<byte[]>(type: "BLOB", nullable: true),
                    reviewed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewed_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_submissions", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "sum_checks",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    checked_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    villages = table.Column<int>(type: "INTEGER", nullable: false),
                    families = table.Column<int>(type: "INTEGER", nullable: false),
                    difference_count = table.Column<int>(type: "INTEGER", nullable: false),
                    differences = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    milliseconds = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sum_checks", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "teams",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decree_number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    decree_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    members = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_teams", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "tenant_keys",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    wrapped = table.Column<byte[]>(type: "BLOB", nullable: false),
                    former_wrapped = table.Column<byte[]>(type: "BLOB", nullable: true),
                    index_wrapped = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    rotated_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tenant_keys", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "tenant_settings",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tenant_settings", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "tenants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_suspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    suspension_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tenants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unpublished_changes",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    is_in_sums = table.Column<bool>(type: "INTEGER", nullable: false),
                    for_regency = table.Column<bool>(type: "INTEGER", nullable: false),
                    for_village = table.Column<bool>(type: "INTEGER", nullable: false),
                    for_groups = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unpublished_changes", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    tenant = table.Column<Guid>(type: "TEXT", nullable: true),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    totp_secret = table.Column<byte[]>(type: "BLOB", nullable: true),
                    totp_pending = table.Column<byte[]>(type: "BLOB", nullable: true),
                    totp_last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_users", x => x.id);
                    table.CheckConstraint("ck_users_kind", "(kind = 1 AND tenant IS NOT NULL) OR (kind = 2 AND tenant IS NULL)");
                });

            migrationBuilder.CreateTable(
                name: "village_sums",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    group = table.Column<int>(type: "INTEGER", nullable: false),
                    registered = table.Column<int>(type: "INTEGER", nullable: false),
                    visits = table.Column<string>(type: "TEXT", nullable: false),
                    scored = table.Column<int>(type: "INTEGER", nullable: false),
                    index_sum = table.Column<long>(type: "INTEGER", nullable: false),
                    index_squares = table.Column<long>(type: "INTEGER", nullable: false),
                    histogram = table.Column<string>(type: "TEXT", nullable: false),
                    categories = table.Column<string>(type: "TEXT", nullable: false),
                    dimension_counts = table.Column<string>(type: "TEXT", nullable: false),
                    dimension_sums = table.Column<string>(type: "TEXT", nullable: false),
                    applicable = table.Column<string>(type: "TEXT", nullable: false),
                    met = table.Column<string>(type: "TEXT", nullable: false),
                    counted_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_village_sums", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "welfare_recaps",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<int>(type: "INTEGER", nullable: false),
                    total_families = table.Column<int>(type: "INTEGER", nullable: false),
                    below_average = table.Column<int>(type: "INTEGER", nullable: true),
                    desil_text = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    unranked = table.Column<int>(type: "INTEGER", nullable: true),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_welfare_recaps", x => new { x.tenant_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "agency_ceilings",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_ceilings", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_agency_ceilings_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agency_members",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_head = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_members", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_agency_members_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agency_names",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_names", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_agency_names_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "own_interventions",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    effects = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    retired_at_utc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_interventions", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_own_interventions_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quarter_reports",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    narrative = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    correction = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    submitted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_amount = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quarter_reports", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_quarter_reports_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    intervention_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fields = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    changed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    repeat_reason = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_referrals_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "locus_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    form_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    visit_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    visited_by = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    notes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    scores = table.Column<string>(type: "TEXT", nullable: false),
                    is_final = table.Column<bool>(type: "INTEGER", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_locus_assessments", x => x.id);
                    table.ForeignKey(
                        name: "FK_locus_assessments_assessment_forms_form_id",
                        column: x => x.form_id,
                        principalTable: "assessment_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "boundaries",
                columns: table => new
                {
                    upload_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    regency = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    min_x = table.Column<int>(type: "INTEGER", nullable: false),
                    min_y = table.Column<int>(type: "INTEGER", nullable: false),
                    max_x = table.Column<int>(type: "INTEGER", nullable: false),
                    max_y = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boundaries", x => new { x.tenant_id, x.upload_id, x.region });
                    table.ForeignKey(
                        name: "FK_boundaries_boundary_uploads_tenant_id_upload_id",
                        columns: x => new { x.tenant_id, x.upload_id },
                        principalTable: "boundary_uploads",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "component_corrections",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    figure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    whole = table.Column<int>(type: "INTEGER", nullable: true),
                    target = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    entered_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    entered_at_utc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_component_corrections", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_component_corrections_component_figures_tenant_id_figure_id",
                        columns: x => new { x.tenant_id, x.figure_id },
                        principalTable: "component_figures",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "family_members",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    nik = table.Column<byte[]>(type: "BLOB", nullable: true),
                    nik_index = table.Column<string>(type: "TEXT", maxLength: 44, nullable: true),
                    sex = table.Column<int>(type: "INTEGER", nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    relation = table.Column<int>(type: "INTEGER", nullable: false),
                    marital_status = table.Column<int>(type: "INTEGER", nullable: false),
                    has_disability = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_removed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_members", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_family_members_families_tenant_id_family_id",
                        columns: x => new { x.tenant_id, x.family_id },
                        principalTable: "families",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "family_name_keys",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    word_index = table.Column<string>(type: "TEXT", maxLength: 44, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_name_keys", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_family_name_keys_families_tenant_id_family_id",
                        columns: x => new { x.tenant_id, x.family_id },
                        principalTable: "families",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "intervention_extensions",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    intervention_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_cost = table.Column<long>(type: "INTEGER", nullable: true),
                    families_per_unit = table.Column<int>(type: "INTEGER", nullable: true),
                    is_hidden = table.Column<bool>(type: "INTEGER", nullable: false),
                    effects = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intervention_extensions", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_intervention_extensions_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_intervention_extensions_interventions_intervention_id",
                        column: x => x.intervention_id,
                        principalTable: "interventions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    locus_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    first_year = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_plans_loci_tenant_id_locus_id",
                        columns: x => new { x.tenant_id, x.locus_id },
                        principalTable: "loci",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "oidc_authorizations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    scopes = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oidc_authorizations", x => x.id);
                    table.ForeignKey(
                        name: "FK_oidc_authorizations_oidc_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "oidc_applications",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "province_boundaries",
                columns: table => new
                {
                    upload_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    regency = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    min_x = table.Column<int>(type: "INTEGER", nullable: false),
                    min_y = table.Column<int>(type: "INTEGER", nullable: false),
                    max_x = table.Column<int>(type: "INTEGER", nullable: false),
                    max_y = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_boundaries", x => new { x.upload_id, x.region });
                    table.ForeignKey(
                        name: "FK_province_boundaries_province_boundary_uploads_upload_id",
                        column: x => x.upload_id,
                        principalTable: "province_boundary_uploads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "province_report_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_province_report_parts", x => x.id);
                    table.ForeignKey(
                        name: "FK_province_report_parts_province_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "province_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "poverty_lines",
                columns: table => new
                {
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    rupiah_per_capita_month = table.Column<long>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_poverty_lines", x => new { x.region, x.year, x.edition });
                    table.ForeignKey(
                        name: "FK_poverty_lines_regions_region",
                        column: x => x.region,
                        principalTable: "regions",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_parts", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_report_parts_reports_tenant_id_report_id",
                        columns: x => new { x.tenant_id, x.report_id },
                        principalTable: "reports",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "external_logins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_external_logins", x => x.id);
                    table.ForeignKey(
                        name: "FK_external_logins_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "host_role_memberships",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_role_memberships", x => new { x.user_id, x.role });
                    table.ForeignKey(
                        name: "FK_host_role_memberships_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", maxLength: 2000, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    transports = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false),
                    sign_count = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "FK_passkeys_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_codes", x => x.id);
                    table.ForeignKey(
                        name: "FK_recovery_codes_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "user_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    method = table.Column<int>(type: "INTEGER", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    proved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    impersonator = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_sessions", x => x.id);
                    table.ForeignKey(
                        name: "FK_user_sessions_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "family_services",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    intervention_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    referral_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_family_services", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_family_services_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_family_services_referrals_tenant_id_referral_id",
                        columns: x => new { x.tenant_id, x.referral_id },
                        principalTable: "referrals",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_steps",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    referral_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at_utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    note = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referral_steps", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_referral_steps_referrals_tenant_id_referral_id",
                        columns: x => new { x.tenant_id, x.referral_id },
                        principalTable: "referrals",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_lines",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    intervention_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    first_quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    last_quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    target_families = table.Column<int>(type: "INTEGER", nullable: false),
                    pagu = table.Column<long>(type: "INTEGER", nullable: false),
                    fund = table.Column<int>(type: "INTEGER", nullable: false),
                    sub_activity_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    person_in_charge = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_lines", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_plan_lines_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_lines_plans_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "plans",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_versions",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    decree = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_versions", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_plan_versions_plans_tenant_id_plan_id",
                        columns: x => new { x.tenant_id, x.plan_id },
                        principalTable: "plans",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "oidc_tokens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    authorization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    concurrency_token = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    expiration_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    payload = table.Column<string>(type: "TEXT", nullable: true),
                    properties = table.Column<string>(type: "TEXT", nullable: true),
                    redemption_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reference_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oidc_tokens", x => x.id);
                    table.ForeignKey(
                        name: "FK_oidc_tokens_oidc_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "oidc_applications",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_oidc_tokens_oidc_authorizations_authorization_id",
                        column: x => x.authorization_id,
                        principalTable: "oidc_authorizations",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    plan_line_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    intervention_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    families_reached = table.Column<int>(type: "INTEGER", nullable: false),
                    people_reached = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    reported_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    reported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    task_text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    task_owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    task_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    task_done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    escalation_level = table.Column<int>(type: "INTEGER", nullable: false),
                    history = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_activities_agencies_tenant_id_agency_id",
                        columns: x => new { x.tenant_id, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_activities_plan_lines_tenant_id_plan_line_id",
                        columns: x => new { x.tenant_id, x.plan_line_id },
                        principalTable: "plan_lines",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_line_families",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_line_families", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_plan_line_families_plan_lines_tenant_id_line_id",
                        columns: x => new { x.tenant_id, x.line_id },
                        principalTable: "plan_lines",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_line_targets",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    indicator_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    now = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    percent = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_line_targets", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_plan_line_targets_plan_lines_tenant_id_line_id",
                        columns: x => new { x.tenant_id, x.line_id },
                        principalTable: "plan_lines",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activity_families",
                columns: table => new
                {
                    tenant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    family_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_families", x => new { x.tenant_id, x.id });
                    table.ForeignKey(
                        name: "FK_activity_families_activities_tenant_id_activity_id",
                        columns: x => new { x.tenant_id, x.activity_id },
                        principalTable: "activities",
                        principalColumns: new[] { "tenant_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activities_tenant_id_agency_id",
                table: "activities",
                columns: new[] { "tenant_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_activities_tenant_id_day_id",
                table: "activities",
                columns: new[] { "tenant_id", "day", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_activities_tenant_id_day_region",
                table: "activities",
                columns: new[] { "tenant_id", "day", "region" });

            migrationBuilder.CreateIndex(
                name: "IX_activities_tenant_id_plan_line_id",
                table: "activities",
                columns: new[] { "tenant_id", "plan_line_id" });

            migrationBuilder.CreateIndex(
                name: "IX_activities_tenant_id_state",
                table: "activities",
                columns: new[] { "tenant_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_families_tenant_id_activity_id_family_id",
                table: "activity_families",
                columns: new[] { "tenant_id", "activity_id", "family_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_activity_families_tenant_id_family_id",
                table: "activity_families",
                columns: new[] { "tenant_id", "family_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agencies_tenant_id_successor_id",
                table: "agencies",
                columns: new[] { "tenant_id", "successor_id" });

            migrationBuilder.CreateIndex(
                name: "IX_agency_ceilings_tenant_id_agency_id_year_kind",
                table: "agency_ceilings",
                columns: new[] { "tenant_id", "agency_id", "year", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agency_members_head",
                table: "agency_members",
                columns: new[] { "tenant_id", "agency_id" },
                unique: true,
                filter: "is_head");

            migrationBuilder.CreateIndex(
                name: "IX_agency_members_tenant_id_user_id_agency_id",
                table: "agency_members",
                columns: new[] { "tenant_id", "user_id", "agency_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agency_names_tenant_id_agency_id_from",
                table: "agency_names",
                columns: new[] { "tenant_id", "agency_id", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_answer_drafts_tenant_id_family_id_period",
                table: "answer_drafts",
                columns: new[] { "tenant_id", "family_id", "period" });

            migrationBuilder.CreateIndex(
                name: "IX_answer_drafts_tenant_id_period_updated_at_utc",
                table: "answer_drafts",
                columns: new[] { "tenant_id", "period", "updated_at_utc" },
                filter: "submission_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_area_assignments_tenant_id_user_id_area",
                table: "area_assignments",
                columns: new[] { "tenant_id", "user_id", "area" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessment_forms_year",
                table: "assessment_forms",
                column: "year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_batches_tenant_id_sequence",
                table: "audit_batches",
                columns: new[] { "tenant_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_tenant_id_batch",
                table: "audit_entries",
                columns: new[] { "tenant_id", "batch" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_tenant_id_subject_id",
                table: "audit_entries",
                columns: new[] { "tenant_id", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_boundaries_tenant_id_level_regency",
                table: "boundaries",
                columns: new[] { "tenant_id", "level", "regency" });

            migrationBuilder.CreateIndex(
                name: "IX_component_corrections_tenant_id_figure_id_version",
                table: "component_corrections",
                columns: new[] { "tenant_id", "figure_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_component_figures_tenant_id_year_quarter_region_measure",
                table: "component_figures",
                columns: new[] { "tenant_id", "year", "quarter", "region", "measure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_records_tenant_id_family_id",
                table: "consent_records",
                columns: new[] { "tenant_id", "family_id" });

            migrationBuilder.CreateIndex(
                name: "IX_data_requests_tenant_id_family_id",
                table: "data_requests",
                columns: new[] { "tenant_id", "family_id" });

            migrationBuilder.CreateIndex(
                name: "IX_data_requests_tenant_id_state_due_at",
                table: "data_requests",
                columns: new[] { "tenant_id", "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_notes_tenant_id_year_section",
                table: "evaluation_notes",
                columns: new[] { "tenant_id", "year", "section" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_external_logins_issuer_subject",
                table: "external_logins",
                columns: new[] { "issuer", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_external_logins_user_id",
                table: "external_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_families_tenant_id_card_number_index",
                table: "families",
                columns: new[] { "tenant_id", "card_number_index" },
                unique: true,
                filter: "is_active");

            migrationBuilder.CreateIndex(
                name: "IX_families_tenant_id_card_number_index_id",
                table: "families",
                columns: new[] { "tenant_id", "card_number_index", "id" },
                filter: "not is_active");

            migrationBuilder.CreateIndex(
                name: "IX_families_tenant_id_region_rt_house_order",
                table: "families",
                columns: new[] { "tenant_id", "region", "rt", "house_order" });

            migrationBuilder.CreateIndex(
                name: "IX_families_tenant_id_rt_house_order_id",
                table: "families",
                columns: new[] { "tenant_id", "rt", "house_order", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_family_facts_tenant_id_period_family_id",
                table: "family_facts",
                columns: new[] { "tenant_id", "period", "family_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_family_facts_tenant_id_period_region",
                table: "family_facts",
                columns: new[] { "tenant_id", "period", "region" });

            migrationBuilder.CreateIndex(
                name: "IX_family_keys_tenant_id_tenant_key_version",
                table: "family_keys",
                columns: new[] { "tenant_id", "tenant_key_version" });

            migrationBuilder.CreateIndex(
                name: "IX_family_members_tenant_id_family_id",
                table: "family_members",
                columns: new[] { "tenant_id", "family_id" });

            migrationBuilder.CreateIndex(
                name: "IX_family_members_tenant_id_nik_index",
                table: "family_members",
                columns: new[] { "tenant_id", "nik_index" },
                unique: true,
                filter: "is_active");

            migrationBuilder.CreateIndex(
                name: "IX_family_members_tenant_id_nik_index_id",
                table: "family_members",
                columns: new[] { "tenant_id", "nik_index", "id" },
                filter: "not is_active");

            migrationBuilder.CreateIndex(
                name: "IX_family_name_keys_tenant_id_family_id",
                table: "family_name_keys",
                columns: new[] { "tenant_id", "family_id" });

            migrationBuilder.CreateIndex(
                name: "IX_family_name_keys_tenant_id_word_index_family_id",
                table: "family_name_keys",
                columns: new[] { "tenant_id", "word_index", "family_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_family_services_tenant_id_agency_id",
                table: "family_services",
                columns: new[] { "tenant_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_family_services_tenant_id_family_id_day",
                table: "family_services",
                columns: new[] { "tenant_id", "family_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_family_services_tenant_id_referral_id",
                table: "family_services",
                columns: new[] { "tenant_id", "referral_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_host_audit_entries_batch",
                table: "host_audit_entries",
                column: "batch");

            migrationBuilder.CreateIndex(
                name: "IX_instruments_form_id_version",
                table: "instruments",
                columns: new[] { "form_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intervention_extensions_intervention_id",
                table: "intervention_extensions",
                column: "intervention_id");

            migrationBuilder.CreateIndex(
                name: "IX_intervention_extensions_tenant_id_agency_id",
                table: "intervention_extensions",
                columns: new[] { "tenant_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_intervention_extensions_tenant_id_intervention_id",
                table: "intervention_extensions",
                columns: new[] { "tenant_id", "intervention_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_interventions_number",
                table: "interventions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_invitations_code_hash",
                table: "invitations",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_invitations_tenant",
                table: "invitations",
                column: "tenant");

            migrationBuilder.CreateIndex(
                name: "IX_loci_tenant_id_year_region",
                table: "loci",
                columns: new[] { "tenant_id", "year", "region" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_locus_assessments_form_id",
                table: "locus_assessments",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "IX_locus_assessments_year_region",
                table: "locus_assessments",
                columns: new[] { "year", "region" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_locus_choices_tenant_id_year_region",
                table: "locus_choices",
                columns: new[] { "tenant_id", "year", "region" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_tenant_id_user_id_read_at",
                table: "notices",
                columns: new[] { "tenant_id", "user_id", "read_at" });

            migrationBuilder.CreateIndex(
                name: "IX_oidc_applications_client_id",
                table: "oidc_applications",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_oidc_applications_tenant",
                table: "oidc_applications",
                column: "tenant");

            migrationBuilder.CreateIndex(
                name: "IX_oidc_authorizations_application_id_status_subject_type",
                table: "oidc_authorizations",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "IX_oidc_scopes_name",
                table: "oidc_scopes",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_oidc_tokens_application_id_status_subject_type",
                table: "oidc_tokens",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "IX_oidc_tokens_authorization_id",
                table: "oidc_tokens",
                column: "authorization_id");

            migrationBuilder.CreateIndex(
                name: "IX_oidc_tokens_reference_id",
                table: "oidc_tokens",
                column: "reference_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_optimiser_runs_tenant_id_state",
                table: "optimiser_runs",
                columns: new[] { "tenant_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_messages_tenant_id_next_at",
                table: "outbox_messages",
                columns: new[] { "tenant_id", "next_at" });

            migrationBuilder.CreateIndex(
                name: "IX_own_interventions_tenant_id_agency_id",
                table: "own_interventions",
                columns: new[] { "tenant_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_own_interventions_tenant_id_number",
                table: "own_interventions",
                columns: new[] { "tenant_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_credential_id",
                table: "passkeys",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_passkeys_user_id",
                table: "passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_periods_tenant_id_survey_year",
                table: "periods",
                columns: new[] { "tenant_id", "survey_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_line_families_tenant_id_family_id",
                table: "plan_line_families",
                columns: new[] { "tenant_id", "family_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_line_families_tenant_id_line_id_family_id",
                table: "plan_line_families",
                columns: new[] { "tenant_id", "line_id", "family_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_line_targets_tenant_id_line_id_indicator_code",
                table: "plan_line_targets",
                columns: new[] { "tenant_id", "line_id", "indicator_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_lines_tenant_id_agency_id",
                table: "plan_lines",
                columns: new[] { "tenant_id", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_lines_tenant_id_plan_id",
                table: "plan_lines",
                columns: new[] { "tenant_id", "plan_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_lines_tenant_id_year_agency_id",
                table: "plan_lines",
                columns: new[] { "tenant_id", "year", "agency_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_versions_tenant_id_plan_id_number",
                table: "plan_versions",
                columns: new[] { "tenant_id", "plan_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plans_tenant_id_locus_id_first_year",
                table: "plans",
                columns: new[] { "tenant_id", "locus_id", "first_year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposal_decisions_tenant_id_region_period",
                table: "proposal_decisions",
                columns: new[] { "tenant_id", "region", "period" });

            migrationBuilder.CreateIndex(
                name: "IX_protection_keys_name",
                table: "protection_keys",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_province_boundaries_level_regency",
                table: "province_boundaries",
                columns: new[] { "level", "regency" });

            migrationBuilder.CreateIndex(
                name: "IX_province_files_owner_owner_id",
                table: "province_files",
                columns: new[] { "owner", "owner_id" });

            migrationBuilder.CreateIndex(
                name: "IX_province_report_parts_report_id_attempt_number",
                table: "province_report_parts",
                columns: new[] { "report_id", "attempt", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_province_reports_kind_format_occasion",
                table: "province_reports",
                columns: new[] { "kind", "format", "occasion" },
                unique: true,
                filter: "occasion <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_province_reports_state",
                table: "province_reports",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_published_components_year_quarter_region_measure",
                table: "published_components",
                columns: new[] { "year", "quarter", "region", "measure" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_published_figures_survey_year_group_level_regency",
                table: "published_figures",
                columns: new[] { "survey_year", "group", "level", "regency" });

            migrationBuilder.CreateIndex(
                name: "IX_published_figures_survey_year_group_region",
                table: "published_figures",
                columns: new[] { "survey_year", "group", "region" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_published_loci_year_region",
                table: "published_loci",
                columns: new[] { "year", "region" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_published_programmes_region_year",
                table: "published_programmes",
                columns: new[] { "region", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_quarter_reports_tenant_id_agency_id_year_quarter",
                table: "quarter_reports",
                columns: new[] { "tenant_id", "agency_id", "year", "quarter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recovery_codes_user_id",
                table: "recovery_codes",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_referral_steps_tenant_id_referral_id",
                table: "referral_steps",
                columns: new[] { "tenant_id", "referral_id" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_tenant_id_agency_id_state_sent_on",
                table: "referrals",
                columns: new[] { "tenant_id", "agency_id", "state", "sent_on" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_tenant_id_family_id",
                table: "referrals",
                columns: new[] { "tenant_id", "family_id" });

            migrationBuilder.CreateIndex(
                name: "IX_referrals_tenant_id_region_state_sent_on",
                table: "referrals",
                columns: new[] { "tenant_id", "region", "state", "sent_on" });

            migrationBuilder.CreateIndex(
                name: "IX_regions_parent_code",
                table: "regions",
                column: "parent_code");

            migrationBuilder.CreateIndex(
                name: "IX_report_parts_tenant_id_report_id_attempt_number",
                table: "report_parts",
                columns: new[] { "tenant_id", "report_id", "attempt", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reports_tenant_id_kind_format_occasion",
                table: "reports",
                columns: new[] { "tenant_id", "kind", "format", "occasion" },
                unique: true,
                filter: "occasion <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_reports_tenant_id_state",
                table: "reports",
                columns: new[] { "tenant_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_role_grants_tenant_id_role_permission",
                table: "role_grants",
                columns: new[] { "tenant_id", "role", "permission" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_role_memberships_tenant_id_user_id_role",
                table: "role_memberships",
                columns: new[] { "tenant_id", "user_id", "role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_roles_tenant_id_name",
                table: "roles",
                columns: new[] { "tenant_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_scores_tenant_id_family_id_period",
                table: "scores",
                columns: new[] { "tenant_id", "family_id", "period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_scores_tenant_id_period_region",
                table: "scores",
                columns: new[] { "tenant_id", "period", "region" });

            migrationBuilder.CreateIndex(
                name: "IX_self_fill_codes_tenant_id_code_hash",
                table: "self_fill_codes",
                columns: new[] { "tenant_id", "code_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_self_fill_codes_tenant_id_family_id_period",
                table: "self_fill_codes",
                columns: new[] { "tenant_id", "family_id", "period" });

            migrationBuilder.CreateIndex(
                name: "IX_stored_files_tenant_id_owner_owner_id",
                table: "stored_files",
                columns: new[] { "tenant_id", "owner", "owner_id" });

            migrationBuilder.CreateIndex(
                name: "IX_sub_activities_year_code",
                table: "sub_activities",
                columns: new[] { "year", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_submissions_tenant_id_family_id_period",
                table: "submissions",
                columns: new[] { "tenant_id", "family_id", "period" },
                unique: true,
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_tenant_id_instance_id",
                table: "submissions",
                columns: new[] { "tenant_id", "instance_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_submissions_tenant_id_period_region_submitted_at_utc_id_family_id_outcome_state",
                table: "submissions",
                columns: new[] { "tenant_id", "period", "region", "submitted_at_utc", "id", "family_id", "outcome", "state" },
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_tenant_id_period_state_review_order_submitted_at_utc_id",
                table: "submissions",
                columns: new[] { "tenant_id", "period", "state", "review_order", "submitted_at_utc", "id" },
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_tenant_id_period_state_submitted_at_utc_id",
                table: "submissions",
                columns: new[] { "tenant_id", "period", "state", "submitted_at_utc", "id" },
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "IX_submissions_tenant_id_period_submitted_at_utc_id",
                table: "submissions",
                columns: new[] { "tenant_id", "period", "submitted_at_utc", "id" },
                filter: "is_current");

            migrationBuilder.CreateIndex(
                name: "IX_sum_checks_tenant_id_checked_at_utc",
                table: "sum_checks",
                columns: new[] { "tenant_id", "checked_at_utc" });

            migrationBuilder.CreateIndex(
                name: "IX_tenant_settings_tenant_id_name",
                table: "tenant_settings",
                columns: new[] { "tenant_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tenants_region",
                table: "tenants",
                column: "region",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_unpublished_changes_tenant_id_period_family_id",
                table: "unpublished_changes",
                columns: new[] { "tenant_id", "period", "family_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_sessions_user_id_last_seen_at",
                table: "user_sessions",
                columns: new[] { "user_id", "last_seen_at" });

            migrationBuilder.CreateIndex(
                name: "IX_users_normalized_user_name",
                table: "users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_users_tenant_normalized_user_name",
                table: "users",
                columns: new[] { "tenant", "normalized_user_name" });

            migrationBuilder.CreateIndex(
                name: "IX_village_sums_tenant_id_period_region_group",
                table: "village_sums",
                columns: new[] { "tenant_id", "period", "region", "group" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_welfare_recaps_tenant_id_year_source_region",
                table: "welfare_recaps",
                columns: new[] { "tenant_id", "year", "source", "region" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activity_families");

            migrationBuilder.DropTable(
                name: "agency_ceilings");

            migrationBuilder.DropTable(
                name: "agency_members");

            migrationBuilder.DropTable(
                name: "agency_names");

            migrationBuilder.DropTable(
                name: "answer_drafts");

            migrationBuilder.DropTable(
                name: "area_assignments");

            migrationBuilder.DropTable(
                name: "audit_batches");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "boundaries");

            migrationBuilder.DropTable(
                name: "breaches");

            migrationBuilder.DropTable(
                name: "component_corrections");

            migrationBuilder.DropTable(
                name: "consent_records");

            migrationBuilder.DropTable(
                name: "data_requests");

            migrationBuilder.DropTable(
                name: "dirty_villages");

            migrationBuilder.DropTable(
                name: "evaluation_notes");

            migrationBuilder.DropTable(
                name: "external_logins");

            migrationBuilder.DropTable(
                name: "family_facts");

            migrationBuilder.DropTable(
                name: "family_keys");

            migrationBuilder.DropTable(
                name: "family_members");

            migrationBuilder.DropTable(
                name: "family_name_keys");

            migrationBuilder.DropTable(
                name: "family_services");

            migrationBuilder.DropTable(
                name: "host_audit_batches");

            migrationBuilder.DropTable(
                name: "host_audit_entries");

            migrationBuilder.DropTable(
                name: "host_role_memberships");

            migrationBuilder.DropTable(
                name: "host_settings");

            migrationBuilder.DropTable(
                name: "instruments");

            migrationBuilder.DropTable(
                name: "intervention_extensions");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "locus_assessments");

            migrationBuilder.DropTable(
                name: "locus_choices");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "oidc_keys");

            migrationBuilder.DropTable(
                name: "oidc_scopes");

            migrationBuilder.DropTable(
                name: "oidc_tokens");

            migrationBuilder.DropTable(
                name: "optimiser_runs");

            migrationBuilder.DropTable(
                name: "outbox_messages");

            migrationBuilder.DropTable(
                name: "own_interventions");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "periods");

            migrationBuilder.DropTable(
                name: "plan_line_families");

            migrationBuilder.DropTable(
                name: "plan_line_targets");

            migrationBuilder.DropTable(
                name: "plan_versions");

            migrationBuilder.DropTable(
                name: "poverty_lines");

            migrationBuilder.DropTable(
                name: "proposal_decisions");

            migrationBuilder.DropTable(
                name: "protection_keys");

            migrationBuilder.DropTable(
                name: "province_boundaries");

            migrationBuilder.DropTable(
                name: "province_files");

            migrationBuilder.DropTable(
                name: "province_meetings");

            migrationBuilder.DropTable(
                name: "province_report_parts");

            migrationBuilder.DropTable(
                name: "province_report_rhythms");

            migrationBuilder.DropTable(
                name: "province_teams");

            migrationBuilder.DropTable(
                name: "published_components");

            migrationBuilder.DropTable(
                name: "published_figures");

            migrationBuilder.DropTable(
                name: "published_loci");

            migrationBuilder.DropTable(
                name: "published_privacy_counts");

            migrationBuilder.DropTable(
                name: "published_programmes");

            migrationBuilder.DropTable(
                name: "quarter_reports");

            migrationBuilder.DropTable(
                name: "recovery_codes");

            migrationBuilder.DropTable(
                name: "referral_steps");

            migrationBuilder.DropTable(
                name: "report_parts");

            migrationBuilder.DropTable(
                name: "report_rhythms");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "role_memberships");

            migrationBuilder.DropTable(
                name: "roles");

            migrationBuilder.DropTable(
                name: "scores");

            migrationBuilder.DropTable(
                name: "self_fill_addresses");

            migrationBuilder.DropTable(
                name: "self_fill_codes");

            migrationBuilder.DropTable(
                name: "stored_files");

            migrationBuilder.DropTable(
                name: "sub_activities");

            migrationBuilder.DropTable(
                name: "submissions");

            migrationBuilder.DropTable(
                name: "sum_checks");

            migrationBuilder.DropTable(
                name: "teams");

            migrationBuilder.DropTable(
                name: "tenant_keys");

            migrationBuilder.DropTable(
                name: "tenant_settings");

            migrationBuilder.DropTable(
                name: "tenants");

            migrationBuilder.DropTable(
                name: "unpublished_changes");

            migrationBuilder.DropTable(
                name: "user_sessions");

            migrationBuilder.DropTable(
                name: "village_sums");

            migrationBuilder.DropTable(
                name: "welfare_recaps");

            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "boundary_uploads");

            migrationBuilder.DropTable(
                name: "component_figures");

            migrationBuilder.DropTable(
                name: "families");

            migrationBuilder.DropTable(
                name: "interventions");

            migrationBuilder.DropTable(
                name: "assessment_forms");

            migrationBuilder.DropTable(
                name: "oidc_authorizations");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "province_boundary_uploads");

            migrationBuilder.DropTable(
                name: "province_reports");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "plan_lines");

            migrationBuilder.DropTable(
                name: "oidc_applications");

            migrationBuilder.DropTable(
                name: "agencies");

            migrationBuilder.DropTable(
                name: "plans");

            migrationBuilder.DropTable(
                name: "loci");
        }
    }
}
