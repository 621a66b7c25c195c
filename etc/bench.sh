#!/usr/bin/env bash
# Benchmarks, on SQLite or on PostgreSQL (KK_TEST_POSTGRES): ./etc/bench.sh [--filter '*Recount*']
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- --filter '*'
dotnet run -c Release --project test/KK.Saas.Benchmarks -p:UseSharedCompilation=true -- --artifacts test-results/benchmarks "$@"
