#!/bin/sh
# Hands an application to the hiring pipeline with kcat: ./send.sh ROLE_ID NUMBER
# kcat decodes Avro and does not encode it, so encode.py prepares the value.
set -eu
cd "$(dirname "$0")"
namespace=6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a11
id() { python3 -c 'import sys, uuid; print(uuid.uuid5(uuid.UUID(sys.argv[1]), sys.argv[2]))' "$namespace" "$1"; }

application=$(id "application/careers-site//$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/application.json" <<EOF
{
  "eventId": "$(id "event/$application/ApplicationSubmitted")",
  "occurredAt": $(date +%s)000,
  "applicationId": "$application",
  "roleId": "$1",
  "source": "careers-site",
  "externalApplicationId": "$2",
  "externalCandidateId": "$2",
  "candidate": {"name": "Applicant $2", "emails": ["applicant-$2@example.org"]},
  "evidence": {"yearsOfExperience": 7, "degree": "MASTER", "languages": ["C", "Go"]}
}
EOF
python3 encode.py ApplicationSubmitted "$work/application.json" "$work/application.bin"
kcat -P -b "${HIRING_BOOTSTRAP_SERVERS:-localhost:19092}" -t hiring.ats-submissions \
  -X acks=all -k "$application" "$work/application.bin"
echo "$application"
