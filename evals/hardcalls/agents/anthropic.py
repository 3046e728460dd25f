"""The agent that is a model behind Anthropic's messages protocol."""

from hardcalls.agents.model import ModelAgent
from hardcalls.endpoints.anthropic import anthropic_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic


class AnthropicAgent(ModelAgent):
    """A model of Anthropic, or of any service or local server that speaks the messages protocol."""

    def __init__(self, model: str, *, settings: Settings, api_key: str | None = None, traffic: Traffic | None = None) -> None:
        endpoint = anthropic_endpoint(model, settings=settings, api_key=api_key, traffic=traffic)
        super().__init__(endpoint, system_prompt=settings.system_prompt)
