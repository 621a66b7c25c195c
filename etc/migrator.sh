#!/usr/bin/env bash
# Runs a command of KK.Saas.DbMigrator against the installation that etc/run.sh made in var/ (or that the environment names).
set -euo pipefail
cd "$(dirname "$0")/.."
export PersonalData__MasterKeyFile="${PersonalData__MasterKeyFile:-$PWD/var/keys/master.key}"
export Database__Provider="${Database__Provider:-Sqlite}"
export Database__ConnectionString="${Database__ConnectionString:-Data Source=$PWD/var/kk-saas.db}"
exec dotnet var/app/migrator/KK.Saas.DbMigrator.dll "$@"
