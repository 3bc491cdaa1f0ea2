"""The two ways out of the engine: to the rehearsal's gate, and to the engine's own API."""

import json
import sys
import urllib.error
import urllib.request

import boto3

PORT, GATE = sys.argv[1], sys.argv[2]


def ask(path, body):
    data = json.dumps(body).encode()
    request = urllib.request.Request(GATE + path, data, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=900) as response:
            return response.headers, response.read()
    except urllib.error.HTTPError as error:
        raise RuntimeError(f"{path}: {error.read().decode()}") from error


def client(service, region):
    return boto3.client(
        service,
        region_name=region,
        endpoint_url=f"http://127.0.0.1:{PORT}",
        aws_access_key_id="cloudformation",
        aws_secret_access_key="cloudformation",
    )
