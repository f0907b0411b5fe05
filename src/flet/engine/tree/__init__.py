"""One visitor's control tree: what changed since the client was told, and how it is written on the wire."""
