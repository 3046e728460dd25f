"""The result file of tau2 as it is written: only what an import needs; all else in it is passed over."""

from typing import Annotated, Any, Literal

import msgspec

Reward = Annotated[float, msgspec.Meta(ge=0, le=1)]
NOTHING = msgspec.Raw(b"{}")


class Call(msgspec.Struct, frozen=True):
    """A tool call of the agent, or of the customer."""

    name: str
    id: str | None = None
    arguments: msgspec.Raw = NOTHING
    """An object; in some files a text that holds one."""


class Counted(msgspec.Struct, frozen=True):
    """What the endpoint counted for one message."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class Said(msgspec.Struct, frozen=True):
    """One message."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str | None = None
    tool_calls: list[Call] | None = None
    id: str | None = None
    requestor: str | None = None
    error: bool | None = None
    usage: Counted | None = None


class RewardInfo(msgspec.Struct, frozen=True):
    reward: Reward | None = None


class Simulation(msgspec.Struct, frozen=True):
    """One conversation."""

    task_id: str | int | None = None
    trial: int | None = None
    messages: list[Said] | None = None
    reward_info: RewardInfo | None = None
    termination_reason: str | None = None
    duration: float | None = None
    info: Any = None
    policy: str | None = None


class TaskRow(msgspec.Struct, frozen=True):
    """One task. Its parts are compared whole, so they stay as they are."""

    id: str | int
    description: Any = None
    user_scenario: Any = None
    initial_state: Any = None
    evaluation_criteria: Any = None


class AgentInfo(msgspec.Struct, frozen=True):
    llm: str | None = None
    implementation: str | None = None
    llm_args: dict[str, Any] | None = None


class Environment(msgspec.Struct, frozen=True):
    domain_name: str | None = None
    policy: str | None = None


class Info(msgspec.Struct, frozen=True):
    agent_info: AgentInfo | None = None
    environment_info: Environment | None = None
    git_commit: str | None = None


class Results(msgspec.Struct, frozen=True):
    """A whole file: as tau2 writes it (`info`, `tasks`, `simulations`), or flat (`domain`, `agent`, `model`, `simulations`)."""

    simulations: list[msgspec.Raw]
    tasks: list[TaskRow] | None = None
    info: Info | None = None
    timestamp: str | None = None
    domain: str | None = None
    agent: str | None = None
    model: str | None = None
