"""Hands an application to the hiring pipeline over Kafka, or withdraws it.

    pip install "confluent-kafka[avro,schemaregistry]"
    python submit.py ROLE_ID NUMBER [withdraw]
"""

import os
import sys
import time
import uuid

from confluent_kafka import Producer
from confluent_kafka.schema_registry import (
    SchemaRegistryClient,
    topic_record_subject_name_strategy,
)
from confluent_kafka.schema_registry.avro import AvroSerializer
from confluent_kafka.serialization import MessageField, SerializationContext

TOPIC = "hiring.ats-submissions"
NAMESPACE = uuid.UUID("6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a11")
SOURCE = "careers-site"  # your own name among the sources: lower case, digits and hyphens


def derived(name):
    return str(uuid.uuid5(NAMESPACE, name))


def common(record_type, number):
    application_id = derived(f"application/{SOURCE}//{number}")
    return {
        "eventId": derived(f"event/{application_id}/{record_type}"),
        "occurredAt": int(time.time() * 1000),
        "applicationId": application_id,
        "source": SOURCE,
    }


def application(role_id, number):
    """What is left out has the default that the schema gives it."""
    return {
        **common("ApplicationSubmitted", number),
        "roleId": role_id,
        "externalApplicationId": number,
        "externalCandidateId": number,
        "candidate": {
            "name": f"Applicant {number}",
            "emails": [f"applicant-{number}@example.org"],
        },
        "evidence": {
            "yearsOfExperience": 7.0,
            "degree": "MASTER",
            "languages": ["Python", "Go"],
            "coverLetter": "Led the design of distributed systems on Kafka.",
        },
    }


def main(role_id, number, withdraws):
    record_type = "WithdrawalSubmitted" if withdraws else "ApplicationSubmitted"
    record = common(record_type, number) if withdraws else application(role_id, number)
    registry = SchemaRegistryClient(
        {"url": os.environ.get("HIRING_REGISTRY_URL", "http://localhost:18081/apis/ccompat/v7")}
    )
    # The pipeline has registered its schemas; a producer only looks them up.
    subject = f"{TOPIC}-hiring.events.{record_type}"
    serialize = AvroSerializer(
        registry,
        registry.get_latest_version(subject).schema.schema_str,
        conf={
            "auto.register.schemas": False,
            "subject.name.strategy": topic_record_subject_name_strategy,
        },
    )
    producer = Producer(
        {
            "bootstrap.servers": os.environ.get("HIRING_BOOTSTRAP_SERVERS", "localhost:19092"),
            "acks": "all",
        }
    )
    failures = []
    producer.produce(
        TOPIC,
        key=record["applicationId"],
        value=serialize(record, SerializationContext(TOPIC, MessageField.VALUE)),
        on_delivery=lambda failure, _: failure and failures.append(failure),
    )
    if producer.flush(30) or failures:
        sys.exit(f"not delivered: {failures or 'no answer within 30 s'}")
    print(record["applicationId"])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:] == ["withdraw"])
