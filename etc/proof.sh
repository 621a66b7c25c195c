#!/usr/bin/env bash
# Longer proofs than the tests, on SQLite or on PostgreSQL (KK_TEST_POSTGRES): ./etc/proof.sh keys|optimise [FAMILIES]
set -euo pipefail
cd "$(dirname "$0")/.."
case "${1:-}" in
  # Rotates the key of a city over 100,000 families while others register and read.
  keys) dotnet run -c Release --project test/KK.Saas.Benchmarks -p:UseSharedCompilation=true -- rotate-keys "${2:-100000}" ;;
  # Computes the best plan for 50,000 families and 36 interventions; needs no database.
  optimise) dotnet run -c Release --project test/KK.Saas.Benchmarks -p:UseSharedCompilation=true -- optimise "${2:-50000}" ;;
  *) echo "usage: etc/proof.sh keys|optimise [FAMILIES]" >&2; exit 2 ;;
esac
