#!/usr/bin/env bash
# Makes one migration for both databases: etc/add-migration.sh Name
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?usage: etc/add-migration.sh Name}
dotnet tool restore >/dev/null
for provider in Sqlite PostgreSql; do
  dotnet ef migrations add "$name" --context SaasDbContext \
    --project "src/data/KK.Saas.Data.$provider" --startup-project host/KK.Saas.DbMigrator \
    --output-dir Migrations -- --provider "$provider"
done
