"""Digests of texts and files; not for secrets."""

import hashlib
from typing import Any


def sha1(input_string: str) -> str:
    """SHA-1 of a text, in hexadecimal."""
    return hashlib.sha1(input_string.encode(), usedforsecurity=False).hexdigest()


def calculate_file_hash(path: Any, blocksize: int = 65536) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
