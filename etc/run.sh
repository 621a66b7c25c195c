#!/usr/bin/env bash
# Builds, migrates, seeds the demo province and serves it: ./etc/run.sh [--postgres CONNECTION [--app-postgres CONNECTION] [--reader-postgres CONNECTION]] [--empty] [--port N]
#   --postgres CONNECTION  use this PostgreSQL database instead of SQLite in var/
#   --app-postgres CONNECTION  the web logs in with this one (kk_app of etc/postgres/roles.sql). With --empty it must: the web
#                          then refuses the owner of the tables, for whom row-level security would be no wall
#   --reader-postgres CONNECTION  what the province reads published figures with (kk_host_reader); with --empty it must be there too
#   --empty                no demo data; make the first province admin with: etc/migrator.sh create-admin --user NAME
set -euo pipefail
cd "$(dirname "$0")/.."
port=5080 demo=1 connection="" app_connection="" reader_connection=""
while [ $# -gt 0 ]; do
  case $1 in
    --postgres) connection=${2:?--postgres needs a connection string}; shift 2 ;;
    --app-postgres) app_connection=${2:?--app-postgres needs a connection string}; shift 2 ;;
    --reader-postgres) reader_connection=${2:?--reader-postgres needs a connection string}; shift 2 ;;
    --empty) demo=0; shift ;;
    --port) port=${2:?--port needs a number}; shift 2 ;;
    *) echo "usage: etc/run.sh [--postgres CONNECTION [--app-postgres CONNECTION] [--reader-postgres CONNECTION]] [--empty] [--port N]" >&2; exit 2 ;;
  esac
done

root=$PWD
mkdir -p var/keys
umask 077
[ -s var/keys/master.key ] || head -c 32 /dev/urandom | base64 >var/keys/master.key
umask 022
export PersonalData__MasterKeyFile="$root/var/keys/master.key"
if [ -n "$connection" ]; then
  export Database__Provider=PostgreSql Database__ConnectionString="$connection"
else
  export Database__Provider=Sqlite Database__ConnectionString="Data Source=$root/var/kk-saas.db"
fi
# run.sh serves plain HTTP on this machine, where browsers keep no cookie that asks for HTTPS.
export Security__SecureCookies="${Security__SecureCookies:-false}"
# Demo accounts exist in the environment Demo only; Production refuses the demo seed.
if [ "$demo" = 1 ]; then environment=Demo; else environment=Production; fi
export ASPNETCORE_ENVIRONMENT=$environment DOTNET_ENVIRONMENT=$environment

echo "Building ..."
dotnet publish host/KK.Saas.Web -c Release -o var/app/web -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true
dotnet publish host/KK.Saas.DbMigrator -c Release -o var/app/migrator -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true
migrator() { dotnet "$root/var/app/migrator/KK.Saas.DbMigrator.dll" "$@"; }
migrator migrate
migrator seed
[ "$demo" = 0 ] || migrator seed-demo

echo
echo "KK.Saas: http://localhost:$port"
if [ "$demo" = 1 ]; then migrator demo-accounts; else echo "First admin: etc/migrator.sh create-admin --user NAME"; fi
echo
[ -z "$app_connection" ] || export Database__ConnectionString="$app_connection"
[ -z "$reader_connection" ] || export Database__ReaderConnectionString="$reader_connection"
cd var/app/web
exec dotnet KK.Saas.Web.dll --urls "http://localhost:$port"
