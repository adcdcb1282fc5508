"""Writes a JSON record of hiring.ats-submissions to a file as a Confluent client would send it.

    pip install fastavro
    python encode.py ApplicationSubmitted application.json application.bin

A zero byte, the schema's id in the registry as four bytes, and the record in Avro binary.
"""

import json
import os
import struct
import sys
import urllib.request

import fastavro

TOPIC = "hiring.ats-submissions"
REGISTRY = os.environ.get("HIRING_REGISTRY_URL", "http://localhost:18081/apis/ccompat/v7")


def main(record_type, source, target):
    subject = f"{TOPIC}-hiring.events.{record_type}"
    with urllib.request.urlopen(f"{REGISTRY}/subjects/{subject}/versions/latest") as answer:
        registered = json.load(answer)
    schema = fastavro.parse_schema(json.loads(registered["schema"]))
    with open(source, encoding="utf-8") as given, open(target, "wb") as value:
        value.write(struct.pack(">bI", 0, registered["id"]))
        fastavro.schemaless_writer(value, schema, json.load(given))


if __name__ == "__main__":
    main(*sys.argv[1:])
