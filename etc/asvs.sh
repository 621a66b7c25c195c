#!/usr/bin/env bash
# Tally of the ASVS 5.0 table in docs/security.md by state: ./etc/asvs.sh
set -euo pipefail
cd "$(dirname "$0")/.."
awk -F'|' '/^\| V[0-9]/ { gsub(/ /, "", $3); count[$3]++; all++ } END { for (state in count) print count[state], state; print all, "in all" }' docs/security.md | sort -rn
