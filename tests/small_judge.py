"""A small live model as a judge for the command line, held to answers of a few words."""

import json

import local_llm
import msgspec

from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings


class Small:
    """Opens a connection for each question: questions come from one event loop and then from another."""

    async def ask(self, question):
        schema = json.loads(json.dumps(question.schema))
        fields = schema["properties"]
        fields["reason"]["maxLength"] = 10
        fields["quotes"]["maxItems"] = 1
        fields["quotes"]["items"]["properties"]["text"]["maxLength"] = 30
        settings = Settings(base_url=local_llm.server().listening_address + "/v1", max_tokens=100, timeout=300)
        endpoint = openai_endpoint("smollm2", settings=settings)
        try:
            return await endpoint.ask(msgspec.structs.replace(question, schema=schema))
        finally:
            await endpoint.close()


small = Small()
