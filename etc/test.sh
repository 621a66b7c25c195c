#!/usr/bin/env bash
# Runs every test on SQLite and on PostgreSQL. Installs PostgreSQL and Chromium when missing.
# The last line reads "N passed, N failed, N skipped".
set -euo pipefail
cd "$(dirname "$0")/.."
. etc/lib/packages.sh
. etc/lib/postgres.sh
. etc/lib/pgbouncer.sh
configuration=Release
results=test-results
started=$SECONDS

need "/usr/lib/postgresql/*/bin/initdb" postgresql
need /usr/sbin/pgbouncer pgbouncer
need chromium chromium
rm -rf "$results"; mkdir -p "$results"

dotnet restore --locked-mode -v quiet
dotnet build --no-restore -c "$configuration" -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true
echo "built after $((SECONDS - started)) s"

cluster=$(mktemp -d /tmp/kk-pg-XXXXXX)
port=$(free_port)
trap 'pgbouncer_stop "$cluster"; postgres_stop "$cluster"; rm -rf "$cluster" "$cluster.initdb.log"' EXIT
postgres_start "$cluster" "$port"
bouncer=$(free_port)
pgbouncer_start "$cluster" "$bouncer" "$port"
export KK_TEST_PGBOUNCER=$bouncer
postgres="Host=127.0.0.1;Port=$port;Username=kk_test;Database=postgres"

# One run of one test project (of some classes of it, when they are named) leaves its counts in a file, so that it can run beside others; a run that
# ends without a summary counts as a failure.
run() {
  local project=$1 database=$2; shift 2
  local log="$results/$project-$database.txt" dll="test/$project/bin/$configuration/net10.0/$project.dll" code=0
  if [ "$database" = postgresql ]; then export KK_TEST_POSTGRES=$postgres; else unset KK_TEST_POSTGRES; fi
  KK_TEST_RESULTS="$PWD/$results" dotnet exec "$dll" --progress off --ansi off "$@" >"$log" 2>&1 || code=$?
  local p f s
  p=$(sed -n 's/^ *succeeded: \([0-9]*\).*/\1/p' "$log" | tail -n 1)
  f=$(sed -n 's/^ *failed: \([0-9]*\).*/\1/p' "$log" | tail -n 1)
  s=$(sed -n 's/^ *skipped: \([0-9]*\).*/\1/p' "$log" | tail -n 1)
  if [ -z "$p" ] || { [ "$code" != 0 ] && [ "${f:-0}" = 0 ]; }; then f=$(( ${f:-0} + 1 )); fi
  echo "${p:-0} ${f:-0} ${s:-0}" >"$results/$project-$database.counts"
  printf '%-45s %-11s %5s passed %3s failed   %4s s\n' "$project" "$database" "${p:-0}" "${f:-0}" "$((SECONDS - started))"
  if [ "${f:-0}" != 0 ]; then cat "$log"; fi
}

for project in test/*Tests; do
  name=$(basename "$project")
  compgen -G "$project/*.cs" >/dev/null || continue
  # What only PostgreSQL has is tested there alone.
  if [ "$name" = KK.Saas.Data.PostgreSql.Tests ]; then run "$name" postgresql; continue; fi
  # The browser tests run whole on PostgreSQL, where pages wait for their data, beside all other tests, as they take most of the time; on SQLite
  # the one that goes through the whole product (all of them there too: etc/proof.sh browser).
  if [ "$name" = KK.Saas.EndToEndTests ]; then
    run "$name" postgresql & browser=$!
    run "$name" sqlite --filter-class "*.StoryTests"
    continue
  fi
  run "$name" sqlite
  # Projects that touch a database run a second time, on PostgreSQL.
  if grep -q 'KK.Saas.TestBase' "$project/$name.csproj" && [ "$name" != KK.Saas.ArchitectureTests ]; then run "$name" postgresql; fi
done

wait "$browser"
read -r passed failed skipped < <(cat "$results"/*.counts | awk '{ p += $1; f += $2; s += $3 } END { print p, f, s }')
echo "took $((SECONDS - started)) s"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
