"""The agent that is a model behind OpenAI's responses protocol."""

from hardcalls.agents.model import ModelAgent
from hardcalls.endpoints.openai_responses import openai_responses_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic


class OpenAIResponsesAgent(ModelAgent):
    """A model of OpenAI, or of any service or local server that speaks the responses protocol."""

    def __init__(self, model: str, *, settings: Settings, api_key: str | None = None, traffic: Traffic | None = None) -> None:
        endpoint = openai_responses_endpoint(model, settings=settings, api_key=api_key, traffic=traffic)
        super().__init__(endpoint, system_prompt=settings.system_prompt)
