"""What all agents, judges and simulated customers of one command share, made from its flags and closed at its end."""

import argparse
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.cli.candidates import candidate, restored, spec_of
from hardcalls.cli.judges import judges_of
from hardcalls.config import AgentConfig, Config
from hardcalls.customers import customer_of, simulator_print
from hardcalls.endpoints import prices
from hardcalls.endpoints.budget import Budget
from hardcalls.endpoints.cache import Cache
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import RunError, UsageError
from hardcalls.plan import Candidate, Judge
from hardcalls.replay import Customer
from hardcalls.run import Manifest
from hardcalls.scenario import Scenario

NOBODY = argparse.Namespace()
"""The flags that name an endpoint and its key are the agents', never the simulator's."""


@dataclass(frozen=True, kw_only=True)
class Simulator:
    """What plays the simulated customers."""

    customer_of: Callable[[Scenario], Customer] = customer_of
    print: Mapping[str, Any] | None = None
    """What is written down of it, and what makes it the same again."""


@dataclass(frozen=True, kw_only=True)
class Engine:
    """What all agents, judges and customers of one command share."""

    traffic: Traffic
    judges: Mapping[str, Judge] | None = None
    simulator: Simulator = Simulator()
    players: list[Candidate]
    """The models that play customers, to be closed."""

    @property
    def budget(self) -> Budget | None:
        """What all calls may use."""
        return self.traffic.budget

    @property
    def currency(self) -> str:
        """Of the prices; empty where there are none."""
        return self.traffic.prices.currency if self.traffic.prices else ""

    def played_again(self, manifest: Manifest) -> Simulator:
        """What played the simulated customers of a stored run."""
        if not manifest.simulator:
            return Simulator()
        if not isinstance(manifest.simulator.get("spec"), str) or not isinstance(manifest.simulator.get("settings"), dict):
            raise RunError("manifest.json does not say what played the simulated customers; the run folder is damaged, run again")
        stored = {"agent": "simulator", "spec": manifest.simulator["spec"], "settings": manifest.simulator["settings"]}
        player = restored(msgspec.structs.replace(manifest, **stored), NOBODY, traffic=self.traffic)
        self.players.append(player)
        return _simulator(player)


@asynccontextmanager
async def engine_of(given: argparse.Namespace, config: Config) -> AsyncIterator[Engine]:
    """The engine that the flags and the settings ask for."""
    traffic = traffic_of(given, config)
    players: list[Candidate] = []
    judges: dict[str, Judge] = {}
    simulator = Simulator()
    asked = getattr(given, "simulator", "") or config.simulator
    try:
        if asked:
            players.append(candidate("simulator", NOBODY, playing(asked, config), traffic=traffic))
            simulator = _simulator(players[0])
        judges |= judges_of(given, config, traffic=traffic)
        yield Engine(traffic=traffic, judges=judges or None, simulator=simulator, players=players)
    finally:
        for player in players:
            if player.close:
                await player.close()
        for judge in judges.values():
            close = getattr(judge, "aclose", None)
            if close:
                await close()
        if traffic.cache:
            traffic.cache.close()


def traffic_of(given: argparse.Namespace, config: Config) -> Traffic:
    """Budget, cache and prices; UsageError for what does not go together."""
    if given.offline and not given.cache:
        raise UsageError("--offline takes every reply from a cache: name it with --cache DIR")
    table = given.prices or config.prices
    if given.budget_money and not table:
        raise UsageError("--budget-money needs to know what calls cost: name your price table with --prices FILE")
    known = prices.read(Path(table)) if table else None
    bounds = (given.budget_calls, given.budget_tokens, given.budget_money, given.budget_time)
    budget = None
    if any(b is not None for b in bounds):
        budget = Budget(
            calls=bounds[0], tokens=bounds[1], money=bounds[2], seconds=bounds[3], currency=known.currency if known else ""
        )
    return Traffic(
        budget=budget,
        cache=Cache(Path(given.cache), offline=given.offline) if given.cache else None,
        prices=known,
    )


def playing(text: str, config: Config) -> Config:
    """The settings in which the one agent is the model that plays customers; whatever it is behind, its errors are no agent's."""
    spec = spec_of(text, config)
    found = config.agents.get(text) or AgentConfig(spec=spec)
    named = msgspec.structs.replace(found, spec=spec, settings=found.settings | {"shared": True})
    return Config(agents={"simulator": named})


def _simulator(player: Candidate) -> Simulator:
    endpoint = getattr(player.agent, "endpoint", None)
    if endpoint is None:
        raise UsageError(f"--simulator {player.spec}: a customer is played by a model; name openai:MODEL or anthropic:MODEL")
    return Simulator(
        customer_of=partial(customer_of, simulator=endpoint),
        print=msgspec.to_builtins(simulator_print(player.spec, player.settings)),
    )
