from flet.engine.program.pubsub_hub import PubSubHub

__all__ = ["PubSubHub"]
