"""`hardcalls serve-grading` over real loopback: to each rater their own page, and to nobody else anything."""

import html
import re
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from round_case import filled
from serving_case import HARDCALLS, Serving

from hardcalls.people import handout
from hardcalls.people.ballot import Ballot


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    found = Serving(tmp_path_factory.mktemp("served") / "round")
    yield found
    if found.process.poll() is None:
        found.end()


@pytest.fixture
def own(tmp_path):
    found = Serving(tmp_path / "round")
    yield found
    if found.process.poll() is None:
        found.end()


def test_each_rater_gets_the_page_that_was_written_for_them_and_it_stores(own):
    status, text, headers = own.ask("GET", own.paths["anna"])
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert (headers["Cache-Control"], headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert own.anna.id in text.decode()
    assert own.ben.id not in text.decode()
    assert "connect-src 'self'" in html.unescape(text.decode().split("</head>")[0])
    assert own.ask("GET", f"{own.paths['anna']}ballot")[:2] == (204, b"")
    ballot = filled(own.anna, revision=4)
    assert own.post(ballot, seen=0) == (200, {"revision": 4})
    assert msgspec.json.decode(own.ask("GET", f"{own.paths['anna']}ballot")[1], type=Ballot) == ballot
    assert handout.stored(own.folder, "anna") == ballot
    assert sorted(p.name for p in (own.folder / "ballots").iterdir()) == ["anna.json"]


def test_ctrl_c_ends_it_in_good_order(own):
    own.post(filled(own.anna), seen=0)
    out, err, code = own.end()
    assert (out, err, code) == (f"ended; answers of 1 of 2 raters are in {own.folder / 'ballots'}\n", "", 0)


def test_an_old_tab_overwrites_nothing(own):
    new = filled(own.anna, revision=5)
    assert own.post(new, seen=0) == (200, {"revision": 5})
    old = filled(own.anna, revision=9, only=1)
    assert own.post(old, seen=0) == (412, {"revision": 5})
    assert own.post(msgspec.structs.replace(old, revision=5), seen=5) == (412, {"revision": 5})
    assert own.post(new, seen=0) == (200, {"revision": 5})
    assert handout.stored(own.folder, "anna") == new
    assert own.post(old, seen=5) == (200, {"revision": 9})


def test_of_many_tabs_that_store_at_once_one_wins(own):
    ballots = [filled(own.anna, revision=n) for n in range(1, 21)]
    with ThreadPoolExecutor(20) as pool:
        found = list(pool.map(lambda b: own.post(b, seen=0), ballots))
    assert sorted(status for status, _ in found) == [200] + [412] * 19
    [won] = [reply["revision"] for status, reply in found if status == 200]
    assert handout.stored(own.folder, "anna").revision == won


def test_nothing_is_found_without_the_right_address(serving):
    anna, ben = serving.paths["anna"], serving.paths["ben"]
    token = anna.split("/")[1]
    paths = [
        "/",
        f"/{token}/",
        anna.rstrip("/"),
        f"/{token}/ben/",
        f"/{'0' * 16}/anna/",
        f"/{token}/key/",
        f"/{token}/../key.json",
        f"/{token}/%2e%2e/key.json",
        f"/{token}/anna/../../key.json",
        f"/{token}/anna/key.json",
        f"/{token}/..%2fkey.json/",
        f"//{token}/anna/",
        f"/{token}/anna/ballot/",
        f"{ben}key.json",
        "/round.json",
        f"/{token}/anna%00/",
    ]
    assert {p: serving.ask("GET", p)[0] for p in paths} == dict.fromkeys(paths, 404)
    assert len(set(serving.paths.values())) == 2
    assert all(re.fullmatch(r"/[0-9a-f]{16}/(anna|ben)/", p) for p in serving.paths.values())


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
    ],
)
def test_other_sites_get_nothing_and_store_nothing(serving, headers):
    assert serving.ask("GET", serving.paths["ben"], **headers)[0] in {400, 403}
    path = f"{serving.paths['ben']}ballot"
    sent = {"Content_Type": "application/json", "If_Match": '"0"'} | headers
    body = msgspec.json.encode(filled(serving.ben))
    assert serving.ask("POST", path, body, **sent)[0] in {400, 403}
    assert handout.stored(serving.folder, "ben") is None


def test_what_is_no_ballot_of_this_page_is_refused(serving):
    good = filled(serving.anna)
    replace = msgspec.structs.replace
    odd = [
        replace(good, assignment=serving.ben.id),
        replace(good, rater="ben"),
        replace(good, rater="../../../tmp/x"),
        replace(good, commitment="0" * 64),
        replace(good, rubric="other@1#0"),
        replace(good, mode="pairwise"),
        replace(good, items=(replace(good.items[0], item="f" * 16),)),
        replace(good, items=(good.items[0], good.items[0])),
    ]
    assert [serving.post(b, seen=0) for b in odd] == [(409, "this ballot is not of this page")] * len(odd)
    broken = [b"", b"{", b"[]", b'"\\ud800"', b"\xff\xfe", b"[" * 100_000, b'{"hardcalls": "ballot", "__proto__": 1}']
    assert [serving.post(b, seen=0)[0] for b in broken] == [400] * len(broken)
    assert serving.post(good, seen=0, Content_Type="text/plain")[0] == 415
    assert [serving.post(good, seen=s)[0] for s in ("x", "", "-1", "²", "9" * 11, "9" * 5000)] == [428] * 6
    assert serving.post(good, seen=0, path=serving.paths["ben"])[0] == 409
    assert serving.ask("PUT", f"{serving.paths['anna']}ballot", b"")[0] == 405
    assert serving.post(b" " * (33 * 1024 * 1024), seen=0)[0] == 413
    assert handout.stored(serving.folder, "anna") is None


def test_it_listens_to_this_machine_alone(serving):
    with socket.socket() as outside:
        outside.settimeout(5)
        # The whole of 127/8 is this machine, but only one address of it was asked for.
        assert outside.connect_ex(("127.0.0.2", serving.port)) != 0


def test_a_taken_port_and_a_folder_without_a_round_are_said(serving, tmp_path):
    def told(*arguments):
        done = subprocess.run([HARDCALLS, "serve-grading", *arguments], capture_output=True, text=True, check=False, timeout=60)
        return done.returncode, done.stderr

    code, err = told(serving.folder, "--port", str(serving.port))
    assert code == 3
    assert f"127.0.0.1:{serving.port} cannot be listened on" in err
    assert "name another --port" in err
    code, err = told(tmp_path)
    assert (code, "round.json cannot be read" in err) == (3, True)
