#!/usr/bin/env bash
# Longer proofs than the tests: ./etc/proof.sh keys|optimise|browser|scale [FAMILIES]. Keys on SQLite or on PostgreSQL (KK_TEST_POSTGRES).
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
  # Rotates the key of a city over 100,000 families while others register and read.
  keys) dotnet run -c Release --project test/KK.Saas.Benchmarks -p:UseSharedCompilation=true -- rotate-keys "${2:-100000}" ;;
  # Computes the best plan for 50,000 families and 36 interventions; needs no database.
  optimise) dotnet run -c Release --project test/KK.Saas.Benchmarks -p:UseSharedCompilation=true -- optimise "${2:-50000}" ;;
  # Every browser test on SQLite, which etc/test.sh runs on PostgreSQL.
  browser)
    . etc/lib/packages.sh
    need chromium chromium
    dotnet build test/KK.Saas.EndToEndTests -c Release -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true
    KK_TEST_RESULTS="$PWD/test-results" dotnet exec test/KK.Saas.EndToEndTests/bin/Release/net10.0/KK.Saas.EndToEndTests.dll --progress off
    ;;
  # Pages, sums, finding and many readers on a province of families beside a tenth of it; PostgreSQL, or one city on SQLite: scale 100000 sqlite.
  scale)
    . etc/lib/packages.sh
    . etc/lib/postgres.sh
    . etc/lib/scale.sh
    scale "${2:-1200000}" "${3:-}"
    ;;
  *) echo "usage: etc/proof.sh keys|optimise|browser|scale [FAMILIES] [sqlite]" >&2; exit 2 ;;
esac
