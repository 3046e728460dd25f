"""The agent that is a model behind OpenAI's chat completions protocol."""

from hardcalls.agents.model import ModelAgent
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic


class OpenAIAgent(ModelAgent):
    """A model of OpenAI, or of any service or local server that speaks chat completions."""

    def __init__(self, model: str, *, settings: Settings, api_key: str | None = None, traffic: Traffic | None = None) -> None:
        endpoint = openai_endpoint(model, settings=settings, api_key=api_key, traffic=traffic)
        super().__init__(endpoint, system_prompt=settings.system_prompt)
