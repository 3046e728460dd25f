"""Who talks to the agent: one file per kind of customer, and `customer_of` to pick the one a scenario asks for."""

from hardcalls.customers.branching import BranchingCustomer
from hardcalls.customers.scripted import ScriptedCustomer
from hardcalls.errors import SuiteError
from hardcalls.replay import Customer
from hardcalls.scenario import Branching, Scenario, Scripted


def customer_of(scenario: Scenario) -> Customer:
    """The customer that a scenario describes; SuiteError for one that exists only in an imported transcript."""
    match scenario.customer:
        case Scripted():
            return ScriptedCustomer(scenario.customer, language=scenario.language)
        case Branching():
            return BranchingCustomer(scenario.customer, language=scenario.language)
        case _:
            raise SuiteError(
                f"scenario {scenario.id!r} was recorded elsewhere and cannot be replayed; it can be scored and compared"
            )
