"""From a name to somebody's own code, and what can go wrong on the way."""

import sys

import pytest

from hardcalls.errors import UsageError
from hardcalls.plugins import load, made, unknown
from hardcalls.worlds import world_of


@pytest.fixture
def module(tmp_path):
    """Writes a module that can be imported for this test only, and gives its name."""
    written = []

    def write(text, name):
        (tmp_path / f"{name}.py").write_text(text)
        written.append(name)
        return name

    sys.path.insert(0, str(tmp_path))
    yield write
    sys.path.remove(str(tmp_path))
    for name in written:
        sys.modules.pop(name, None)


def test_an_attribute_of_a_module_is_found(module):
    assert load(module("answer = 42", "plug_fine") + ":answer", what="agent") == 42


@pytest.mark.parametrize(
    ("text", "attribute", "says"),
    [
        ("import sys; sys.exit(0)", "bot", "raised SystemExit: 0"),
        ("1 / 0", "bot", "raised ZeroDivisionError: division by zero; mend it"),
        ("def f(:", "bot", "raised SyntaxError"),
        ("import plug_br", "bot", "needs the module 'plug_br', which is not installed; install it"),
        ("import nowhere_at_all", "bot", "needs the module 'nowhere_at_all', which is not installed"),
        ("other = 1; _hidden = 2", "bot", "has no 'bot'; it has: other"),
        ("", "bot", "has no 'bot'; it has: nothing public"),
    ],
)
def test_a_module_that_does_not_work_is_said_with_its_reason(module, text, attribute, says):
    with pytest.raises(UsageError, match=says):
        load(f"{module(text, 'plug_broken')}:{attribute}", what="agent")


@pytest.mark.parametrize(("raised", "says"), [("ValueError('no key')", "ValueError: no key"), ("SystemExit(0)", "SystemExit: 0")])
def test_a_class_that_cannot_be_made_is_said_with_its_reason(module, raised, says):
    name = module(f"class Bot:\n    def __init__(self):\n        raise {raised}", "plug_class")
    with pytest.raises(UsageError, match=f"check 'plug_class:Bot': making one raised {says}; mend it"):
        made(f"{name}:Bot", what="check")


def test_an_object_is_taken_as_it_is_and_a_class_is_made_one_of(module):
    name = module("class Bot:\n    pass\nbot = Bot()", "plug_made")
    assert made(f"{name}:bot", what="agent") is load(f"{name}:bot", what="agent")
    assert type(made(f"{name}:Bot", what="agent")) is load(f"{name}:Bot", what="agent")


@pytest.mark.parametrize("spec", ["", ":", "a", "a:", ":b"])
def test_a_name_without_its_colon_is_refused_with_an_example(spec):
    with pytest.raises(UsageError, match="write it as module:attribute, for instance my_bot:agent"):
        load(spec, what="agent")


@pytest.mark.parametrize("spec", ["nowhere_at_all:x", "nowhere_at_all.inner:x"])
def test_a_module_that_is_not_there_is_said(spec):
    with pytest.raises(UsageError, match="there is no module 'nowhere_at_all"):
        load(spec, what="world")


def test_an_unknown_name_lists_the_known_ones_sorted():
    assert str(unknown("agent", "x", ["b", "a"])) == "no agent 'x'; known: a, b"


def test_a_world_of_ones_own_may_be_a_class_or_an_object():
    assert world_of("cases:Shop").charter.world == "shop"
    assert world_of("cases:SHOP").charter.world == "shop"
    with pytest.raises(UsageError, match="has no `charter` and no `open"):
        world_of("cases:CHARTER")
    with pytest.raises(UsageError, match="no world 'shop'; known: bnpl, module:attribute"):
        world_of("shop")
