"""Messages between the sessions of one program."""

from flet.pubsub.pubsub_client import PubSubClient
from flet.pubsub.pubsub_hub import PubSubHub

__all__ = ["PubSubClient", "PubSubHub"]
