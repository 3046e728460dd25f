import subprocess
import sys
from pathlib import Path

import pytest

from hardcalls.endpoints.cache import FILE, Cache, key_of
from hardcalls.errors import ConfigError

BODY = '{"choices": [\n{"message": {"content": "Grüße"}}]}'.encode()
WRITER = """
import sys
from pathlib import Path
from hardcalls.endpoints.cache import Cache, key_of
cache = Cache(Path(sys.argv[1]))
for n in range(200):
    cache.put(key_of([sys.argv[2], n], url="u", seed=0, trial=0), b"x" * 2000, model="m", host="h")
"""


def key(asked: object = "hello", *, url: str = "http://h/v1", seed: int = 0, trial: int = 0) -> str:
    return key_of(asked, url=url, seed=seed, trial=trial)


def put(folder: Path, *keys: str, body: bytes = BODY) -> None:
    cache = Cache(folder)
    for k in keys:
        cache.put(k, body, model="m", host="h")
    cache.close()


def test_what_was_put_is_found_again_byte_for_byte_also_by_the_next(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new" / "folder")
    assert cache.get(key()) is None
    cache.put(key(), BODY, model="m", host="h")
    assert cache.get(key()) == BODY
    assert (cache.hits, cache.misses, cache.lost, cache.size) == (1, 1, 0, 1)
    cache.close()
    later = Cache(tmp_path / "new" / "folder", offline=True)
    assert later.get(key()) == BODY
    later.close()


def test_a_key_is_of_all_that_was_asked_where_and_in_which_trial_whatever_the_order() -> None:
    assert key({"a": 1, "b": [2]}) == key({"b": [2], "a": 1})
    different = [key(), key("hi"), key(url="http://other/v1"), key(seed=1), key(trial=1), key({"a": 1}), key({"a": 1.5})]
    assert len(set(different)) == len(different)


def test_the_last_of_two_replies_to_the_same_holds(tmp_path: Path) -> None:
    put(tmp_path, key(), body=b"first")
    put(tmp_path, key(), body=b"second")
    assert Cache(tmp_path).get(key()) == b"second"


@pytest.mark.parametrize(
    "damage",
    [lambda text: text[:-20], lambda text: text.replace(b'"body"', b'"boby"'), lambda text: b"\x00" + text, lambda _: b"no JSON\n"],
    ids=["torn", "foreign field", "foreign start", "foreign line"],
)
def test_a_damaged_line_is_a_reply_that_is_not_there_and_is_counted(tmp_path: Path, damage) -> None:
    put(tmp_path, key("one"))
    path = tmp_path / FILE
    path.write_bytes(damage(path.read_bytes()))
    put(tmp_path, key("two"))
    cache = Cache(tmp_path)
    assert cache.get(key("one")) is None
    assert cache.get(key("two")) == BODY
    assert cache.unreadable == 1
    assert cache.said == "1 replies from the cache, 1 not in it, 1 of its lines unreadable"


def test_several_processes_write_one_cache_and_no_line_is_lost(tmp_path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name]) for name in "ab"]
    assert [w.wait(timeout=60) for w in writers] == [0, 0]
    cache = Cache(tmp_path)
    assert (cache.size, cache.unreadable) == (400, 0)
    assert cache.get(key_of(["a", 199], url="u", seed=0, trial=0)) == b"x" * 2000


def test_a_disk_that_is_full_loses_the_reply_and_not_the_run(tmp_path: Path) -> None:
    limited = (
        "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n" + WRITER + "print(cache.size, cache.lost)"
    )
    done = subprocess.run([sys.executable, "-c", limited, str(tmp_path), "a"], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "198"]
    put(tmp_path, key())
    cache = Cache(tmp_path)
    assert (cache.get(key()), cache.size, cache.unreadable) == (BODY, 4, 0)
    assert [cache.get(key_of(["a", n], url="u", seed=0, trial=0)) is not None for n in range(3)] == [True, True, False]


def test_offline_a_cache_is_only_read_and_has_to_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="record it first, with --cache and without --offline"):
        Cache(tmp_path / "none", offline=True)
    put(tmp_path, key("one"))
    before = (tmp_path / FILE).read_bytes()
    cache = Cache(tmp_path, offline=True)
    cache.put(key("two"), BODY, model="m", host="h")
    cache.close()
    assert (tmp_path / FILE).read_bytes() == before


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="name another folder with --cache"):
        Cache(tmp_path / "file")


def test_a_body_that_is_no_reply_any_more_is_counted_as_one_that_is_not_there(tmp_path: Path) -> None:
    put(tmp_path, key())
    cache = Cache(tmp_path)
    assert cache.get(key()) == BODY
    cache.forget(key())
    assert cache.said == "0 replies from the cache, 1 not in it, 1 of its lines unreadable"
    assert cache.get(key()) is None
