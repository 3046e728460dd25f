"""Who talks to the agent: one file per kind of customer, and `customer_of` to pick the one a scenario asks for."""

from hardcalls.customers.branching import BranchingCustomer
from hardcalls.customers.guard import never_checked
from hardcalls.customers.prompt import SimulatorPrint, simulator_print
from hardcalls.customers.scripted import ScriptedCustomer
from hardcalls.customers.simulated import SimulatedCustomer, Simulator
from hardcalls.errors import SuiteError, UsageError
from hardcalls.replay import Customer
from hardcalls.scenario import Branching, Scenario, Scripted, Simulated

__all__ = ["Simulator", "SimulatorPrint", "customer_of", "never_checked", "simulator_print"]


def customer_of(scenario: Scenario, *, simulator: Simulator | None = None) -> Customer:
    """The customer that a scenario describes; `simulator` is the model behind a simulated one.

    SuiteError for one that exists only in an imported transcript, UsageError for a simulated one without a model.
    """
    match scenario.customer:
        case Scripted():
            return ScriptedCustomer(scenario.customer, language=scenario.language)
        case Branching():
            return BranchingCustomer(scenario.customer, language=scenario.language)
        case Simulated() if simulator is not None:
            return SimulatedCustomer(scenario.customer, scenario=scenario, simulator=simulator)
        case Simulated():
            raise UsageError(
                f"scenario {scenario.id!r} has a simulated customer, and no model is named to play it; add --simulator "
                "openai:MODEL or anthropic:MODEL, or freeze an earlier run of it with `hardcalls freeze`"
            )
        case _:
            raise SuiteError(
                f"scenario {scenario.id!r} was recorded elsewhere and cannot be replayed; it can be scored and compared"
            )
